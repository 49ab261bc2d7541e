import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.bundle.CelBuilder;
import dev.cel.runtime.CelFunctionBinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The functions of functions.json that level 1 needs, on the tables published with them. */
class Functions {
  private final JsonNode tables;
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final String blanks;
  private final Pattern bracketedYear;

  Functions(Path folder) throws IOException {
    tables = Standard.read(folder, "functions.json").get(0).get("tables");
    for (JsonNode list : Standard.read(folder, "code-lists/*.json"))
      codes.put(list.get("id").asText(), Set.copyOf(list.get("codes").findValuesAsText("code")));
    for (JsonNode pair : Standard.read(folder, "code-mappings/industry-division-to-section.json").get(0).get("pairs"))
      sections.put(pair.get("from").asText(), pair.get("to").asText());
    blanks = table("blanks").valueStream().map(blank -> Character.toString(blank.asInt()))
        .collect(Collectors.joining("", "[", "]*"));
    String year = "((?:19|20)[0-9]{2})" + blanks + "年?";
    bracketedYear = Pattern.compile(
        String.join(blanks, oneOf("openingBrackets"), year, oneOf("closingBrackets")));
  }

  /** Gives the functions to CEL, by their names. */
  void bind(CelBuilder cel) {
    Map<String, Function<String, Object>> ofOneText = Map.of(
        "isPlaceholder", this::isPlaceholder, "isMissingText", text -> trimmed(text).isEmpty(),
        "bracketDefect", Functions::bracketDefect, "documentNumberDefect", this::documentNumberDefect,
        "decimalPlaces", decimal -> (long) decimal.replaceAll("^[^.]*\\.?", "").length(),
        "integerDigits", decimal -> (long) decimal.replaceAll("^-|\\..*", "").length(),
        "industrySectionOf", code -> sections.getOrDefault(code.replaceAll("(?s)^(..).*", "$1"), ""));
    ofOneText.forEach((name, function) -> cel.addFunctionBindings(CelFunctionBinding.fromOverloads(name,
        CelFunctionBinding.from(name + "_string", String.class, function::apply))));
    cel.addFunctionBindings(CelFunctionBinding.fromOverloads("inCodeList", CelFunctionBinding.from("in_code_list",
        String.class, String.class, (list, code) -> codes.get(list).contains(code))));
  }

  private JsonNode table(String name) { return tables.get(name).get("data"); }

  private boolean hasAny(String name, Function<String, Boolean> isIt) {
    return table(name).valueStream().anyMatch(text -> isIt.apply(text.asText()));
  }

  /** A pattern of one of the characters of a table. */
  private String oneOf(String name) { return "[" + table(name).asText().replaceAll("(.)", "\\\\$1") + "]"; }

  private String trimmed(String text) { return text.replaceAll("^" + blanks + "|" + blanks + "$", ""); }

  private boolean isPlaceholder(String text) {
    String plain = trimmed(text).toLowerCase(Locale.ROOT);
    return hasAny("placeholderWords", plain::equals) || plain.matches("0{4,}");
  }

  private static String bracketDefect(String text) {
    String brackets = text.replaceAll("[^()（）]", "");
    String open = brackets;
    while (open.matches(".*[(（][)）].*")) open = open.replaceAll("[(（][)）]", "");
    if (!open.isEmpty()) return "unbalanced";
    return !brackets.matches(".*[()].*") ? "" : brackets.matches(".*[（）].*") ? "mixed" : "half-width";
  }

  private String documentNumberDefect(String number) {
    Matcher year = bracketedYear.matcher(number);
    if (!year.find()) return "";
    String after = number.substring(year.end());
    boolean isOfCourt = after.matches(table("courtCasePattern").asText())
        && !hasAny("administrativeWords", after::contains);
    if (year.start() == 0 && isOfCourt) return "";
    if (!year.group().equals("〔" + year.group(1) + "〕")) return "bracket";
    return after.matches("(?s)\\D*?(第0*|0+)\\d.*") ? "ordinal-or-leading-zero" : "";
  }
}
