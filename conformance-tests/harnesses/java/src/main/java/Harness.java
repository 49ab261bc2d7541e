import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A system under test in Java: role validator, form records, level 1, from the published files alone.
 * Its argument is the folder that holds a folder for each version of the standard: next/, 1.0.0/, …
 */
public class Harness {
  /** A broken rule, or a failed keyword, and the JSON Pointer of the field. */
  record Finding(String rule, String pointer) {}

  public static void main(String[] args) throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    var out = new PrintStream(System.out, true, UTF_8);
    var product = Map.of("vendor", "creditspec", "name", "java-example", "version", "1.0.0", "language", "Java");
    var versions = List.of(new File(args[0]).list((schemas, name) -> new File(schemas, name + "/rules.json").exists()));
    Standard standard = null;
    for (String line; (line = in.readLine()) != null; ) {
      JsonNode request = Standard.JSON.readTree(line);
      String type = request.get("type").asText();
      String version = request.path("standard").asText();
      boolean isHere = versions.contains(version);
      if (type.equals("close")) return;
      if (type.equals("open") && isHere) standard = new Standard(Path.of(args[0], version));
      out.println(Standard.JSON.writeValueAsString(switch (type) {
        case "hello" -> Map.of("type", "ready", "cp", 1, "nonce", request.get("nonce"), "product", product,
            "roles", List.of("validator"), "forms", List.of("records"), "standards", versions);
        case "open" -> Map.of("type", "opened", "ok", isHere, "message", isHere ? "ready" : "no such version");
        default -> result(standard, request);
      }));
    }
  }

  /** Checks the records of a request, each by itself. */
  static Map<String, ?> result(Standard standard, JsonNode request) {
    JsonNode seq = request.get("seq");
    JsonNode records = request.get("input").path("records");
    if (!request.get("role").asText().equals("validator") || records.isMissingNode())
      return Map.of("type", "result", "seq", seq, "status", "skipped", "reason", "validates records only");
    var findings = new ArrayList<Object>();
    for (int i = 0; i < records.size(); i++) {
      Standard.RecordType type = standard.types.get(records.get(i).get("recordType").asText());
      for (Finding finding : check(standard, type, records.get(i).get("record"), request))
        findings.add(Map.of("rule", finding.rule, "field", finding.pointer, "record", i + 1));
    }
    return Map.of("type", "result", "seq", seq, "status", "done", "findings", findings);
  }

  static List<Finding> check(Standard standard, Standard.RecordType type, JsonNode record, JsonNode request) {
    boolean isPublicCopy = request.get("input").path("publicCopy").asBoolean();
    String regime = request.get("regime").asText();
    Set<Finding> problems = type.schema().validate(record).stream().map(Harness::problem).collect(toSet());
    // Of a value of the wrong type nothing else is said.
    problems.removeIf(p -> !p.rule.equals("type") && problems.contains(new Finding("type", p.pointer)));
    Set<String> decided = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    eachText(record, "", (text, pointer) -> {
      boolean isMisshapen = problems.stream().anyMatch(p -> p.pointer.equals(pointer) && !p.rule.equals("required"));
      for (Standard.Rule rule : type.rules().getOrDefault(listPath(pointer), List.of())) {
        boolean isDecisive = rule.data().has("decisive");
        boolean isApplied = (isPublicCopy || !rule.data().has("only"))
            && rule.data().path("regime").asText(regime).equals(regime);
        // That a word stands for no value is of no interest where the schema rejects the word.
        boolean isIdle = isDecisive && !rule.data().get("severity").asText().equals("error") && isMisshapen;
        if (decided.contains(pointer) || !isApplied || isIdle || rule.holds(text)) continue;
        findings.add(new Finding(rule.data().get("id").asText(), pointer));
        if (isDecisive) decided.add(pointer);
      }
    });
    for (Finding problem : problems) {
      JsonNode field = type.fields().getOrDefault(listPath(problem.pointer), Standard.JSON.missingNode());
      boolean isPublic = field.path("publicity").asText().equals("P");
      boolean isHidden = problem.rule.equals("required") && isPublicCopy && !isPublic;
      boolean isNamed = field.has("namedBy") && Set.of("minLength", "maxLength", "pattern").contains(problem.rule);
      if (!isHidden && !isNamed && !decided.contains(problem.pointer))
        findings.add(new Finding(standard.ruleByKeyword.get(problem.rule), problem.pointer));
    }
    return findings;
  }

  /** What the schema rejects: a keyword and where; a missing or unknown member is named by its own pointer. */
  static Finding problem(Error error) {
    String member = error.getProperty() == null ? "" : "/" + escaped(error.getProperty());
    // An empty text is a missing value.
    boolean isEmpty = error.getKeyword().equals("minLength") && error.getInstanceNode().asText().isEmpty();
    return new Finding(isEmpty ? "required" : error.getKeyword(), error.getInstanceLocation() + member);
  }

  /** Calls back with every text but the empty one. */
  static void eachText(JsonNode value, String pointer, BiConsumer<String, String> use) {
    if (value.isTextual() && !value.asText().isEmpty()) use.accept(value.asText(), pointer);
    value.forEachEntry((name, member) -> eachText(member, pointer + "/" + escaped(name), use));
    if (value.isArray()) for (int i = 0; i < value.size(); i++) eachText(value.get(i), pointer + "/" + i, use);
  }

  static String escaped(String step) { return step.replace("~", "~0").replace("/", "~1"); }

  /** Turns {@code /shareholders/3/name} into {@code /shareholders/&#42;/name}, {@code /kinds/0} into {@code /kinds}. */
  static String listPath(String pointer) { return pointer.replaceAll("/\\d+(?=/)", "/*").replaceAll("/\\d+$", ""); }
}
