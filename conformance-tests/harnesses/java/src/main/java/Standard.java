import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One version of the standard, read from its published files. */
class Standard {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, CelType> TYPES =
      Map.of("string", SimpleType.STRING, "int", SimpleType.INT, "bool", SimpleType.BOOL);
  private static final Pattern SIGNATURE = Pattern.compile(".*\\((.*)\\): (.*)");

  /** A rule about values, its condition ready to run. */
  record Rule(JsonNode data, Program condition) {
    boolean isDecisive() { return data.has("decisive"); }

    /** Whether a value keeps the rule; where that has no answer, nothing is wrong. */
    boolean holds(String value) {
      try {
        return !Boolean.FALSE.equals(condition.eval(Map.of("this", value)));
      } catch (CelEvaluationException noAnswer) {
        return true;
      }
    }
  }

  /** A type of record, its annotations and rules by the path that targets use: {@code /shareholders/&#42;/name}. */
  record RecordType(Schema schema, Map<String, JsonNode> fields, Map<String, List<Rule>> rules) {}

  final Map<String, RecordType> types = new HashMap<>();
  final Map<String, String> ruleByKeyword = new HashMap<>();

  Standard(Path folder) throws Exception {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (JsonNode schema : read(folder, "{collection,commitments,credit-data,tags}/*.schema.json")) {
      RecordType type = new RecordType(registry.getSchema(schema), new HashMap<>(), new HashMap<>());
      annotate(schema, "", type.fields);
      types.put(schema.at("/x-creditspec/recordType").asText(), type);
    }
    List<JsonNode> rules = new ArrayList<>();
    JSON.readTree(folder.resolve("rules.json").toFile()).get("rules").forEach(rules::add);
    rules.sort(Comparator.comparing(rule -> !rule.has("decisive")));
    Map<String, Functions.Function> functions = new Functions(folder).byName();
    List<String> unknown = new ArrayList<>();
    Cel cel = environment(folder, functions, unknown);
    for (JsonNode rule : rules) {
      rule.path("keywords").forEach(keyword -> ruleByKeyword.put(keyword.asText(), rule.get("id").asText()));
      String condition = rule.path("holds").asText();
      // A rule that calls a function which is not here is left out.
      if (!rule.get("layer").asText().equals("field") || unknown.stream().anyMatch(condition::contains)) continue;
      Program program = cel.createProgram(cel.compile(condition).getAst());
      for (JsonNode target : rule.get("targets"))
        types.get(target.get("recordType").asText()).rules
            .computeIfAbsent(target.get("path").asText(), path -> new ArrayList<>()).add(new Rule(rule, program));
    }
  }

  /** CEL with the functions of functions.json, under their published signatures, as far as they are here. */
  private static Cel environment(Path folder, Map<String, Functions.Function> known, List<String> unknown)
      throws IOException {
    var builder = CelFactory.standardCelBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addCompilerLibraries(CelExtensions.strings()).addRuntimeLibraries(CelExtensions.strings())
        .addVar("this", SimpleType.STRING);
    for (JsonNode function : JSON.readTree(folder.resolve("functions.json").toFile()).get("functions")) {
      String name = function.get("name").asText();
      Matcher signature = SIGNATURE.matcher(function.get("signature").asText());
      if (!known.containsKey(name) || !signature.matches()) {
        unknown.add(name + "(");
        continue;
      }
      List<CelType> parameters = List.of(signature.group(1).split(", ")).stream().map(TYPES::get).toList();
      builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(name,
          CelOverloadDecl.newGlobalOverload(name, TYPES.get(signature.group(2)), parameters)));
      builder.addFunctionBindings(CelFunctionBinding.from(name,
          Collections.<Class<?>>nCopies(parameters.size(), String.class), known.get(name)::call));
    }
    return builder.build();
  }

  private static void annotate(JsonNode schema, String path, Map<String, JsonNode> fields) {
    fields.put(path, schema.path("x-creditspec"));
    schema.path("properties").properties().forEach(
        member -> annotate(member.getValue(), path + "/" + member.getKey(), fields));
    schema.path("items").path("properties").properties().forEach(
        member -> annotate(member.getValue(), path + "/*/" + member.getKey(), fields));
  }

  /** The JSON files of a pattern. */
  static List<JsonNode> read(Path folder, String pattern) throws IOException {
    var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    List<JsonNode> contents = new ArrayList<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(path -> matcher.matches(folder.relativize(path)))::iterator)
        contents.add(JSON.readTree(path.toFile()));
    }
    return contents;
  }
}
