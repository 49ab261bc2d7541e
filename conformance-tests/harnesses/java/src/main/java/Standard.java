import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One version of the standard, read from its published files. */
class Standard {
  static final ObjectMapper JSON = new ObjectMapper();

  /** A rule about values, its condition ready to run. */
  record Rule(JsonNode data, Program condition) {
    /** Whether a value keeps the rule; where that has no answer, for want of a function, nothing is wrong. */
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
    for (JsonNode schema : read(folder, "*/*.schema.json")) {
      RecordType type = new RecordType(registry.getSchema(schema), new HashMap<>(), new HashMap<>());
      annotate(schema, "", type.fields);
      types.put(schema.at("/x-creditspec/recordType").asText(), type);
    }
    // Conditions are run as they are parsed, so that no function need be declared.
    CelBuilder builder = CelFactory.plannerCelBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    new Functions(folder).bind(builder);
    Cel cel = builder.build();
    var rules = read(folder, "rules.json").get(0).get("rules").valueStream();
    for (JsonNode rule : rules.sorted(Comparator.comparing(rule -> !rule.has("decisive"))).toList()) {
      rule.path("keywords").forEach(keyword -> ruleByKeyword.put(keyword.asText(), rule.get("id").asText()));
      if (!rule.get("layer").asText().equals("field")) continue;
      Program condition = cel.createProgram(cel.parse(rule.get("holds").asText()).getAst());
      for (JsonNode target : rule.get("targets"))
        types.get(target.get("recordType").asText()).rules
            .computeIfAbsent(target.get("path").asText(), path -> new ArrayList<>()).add(new Rule(rule, condition));
    }
  }

  private static void annotate(JsonNode schema, String path, Map<String, JsonNode> fields) {
    fields.put(path, schema.path("x-creditspec"));
    schema.path("properties").forEachEntry((name, member) -> annotate(member, path + "/" + name, fields));
    schema.at("/items/properties").forEachEntry((name, member) -> annotate(member, path + "/*/" + name, fields));
  }

  /** The JSON files of a pattern. */
  static List<JsonNode> read(Path folder, String pattern) throws IOException {
    var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    List<JsonNode> contents = new ArrayList<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(path -> matcher.matches(folder.relativize(path))).toList())
        contents.add(JSON.readTree(path.toFile()));
    }
    return contents;
  }
}
