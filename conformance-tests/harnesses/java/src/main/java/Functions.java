import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions of functions.json that are here. */
class Functions {
  /** A function of CEL over texts. */
  interface Function {
    Object call(Object[] args);
  }

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final JsonNode tables;
  private final Pattern outerBlanks;
  private final Pattern bracketedYear;
  private final Pattern courtCase;

  Functions(Path folder) throws IOException {
    for (JsonNode list : Standard.read(folder, "code-lists/*.json"))
      codes.put(list.get("id").asText(), new HashSet<>(list.get("codes").findValuesAsText("code")));
    for (JsonNode mapping : Standard.read(folder, "code-mappings/industry-division-to-section.json"))
      mapping.get("pairs").forEach(pair -> sections.put(pair.get("from").asText(), pair.get("to").asText()));
    tables = Standard.read(folder, "functions.json").get(0).get("tables");
    StringBuilder blanks = new StringBuilder("[");
    table("blanks").forEach(blank -> blanks.appendCodePoint(blank.asInt()));
    String blank = blanks.append("]*").toString();
    outerBlanks = Pattern.compile("^" + blank + "|" + blank + "$");
    bracketedYear = Pattern.compile(oneOf("openingBrackets") + blank + "((?:19|20)[0-9]{2})" + blank + "年?" + blank
        + oneOf("closingBrackets"));
    courtCase = Pattern.compile(table("courtCasePattern").asText());
  }

  private JsonNode table(String name) { return tables.get(name).get("data"); }

  /** A pattern of one of the characters of a table. */
  private String oneOf(String name) { return "[" + table(name).asText().replaceAll("(.)", "\\\\$1") + "]"; }

  private String trimmed(String text) { return outerBlanks.matcher(text).replaceAll(""); }

  /** Whether a table of texts has one of which this is true. */
  private boolean has(String name, Predicate<String> isIt) {
    for (JsonNode text : table(name)) if (isIt.test(text.asText())) return true;
    return false;
  }

  Map<String, Function> byName() {
    Map<String, Function> functions = new HashMap<>();
    functions.put("inCodeList", a -> codes.get(a[0]).contains(a[1]));
    functions.put("industrySectionOf", a -> sections.getOrDefault(((String) a[0]).replaceAll("(?s)^(..).*", "$1"), ""));
    functions.put("isPlaceholder", a -> isPlaceholder((String) a[0]));
    functions.put("isMissingText", a -> trimmed((String) a[0]).isEmpty());
    functions.put("bracketDefect", a -> bracketDefect((String) a[0]));
    functions.put("documentNumberDefect", a -> documentNumberDefect((String) a[0]));
    functions.put("decimalPlaces", a -> (long) ((String) a[0]).replaceAll("^[^.]*\\.?", "").length());
    functions.put("integerDigits", a -> (long) ((String) a[0]).replaceAll("^-|\\..*", "").length());
    return functions;
  }

  private boolean isPlaceholder(String text) {
    String plain = trimmed(text).toLowerCase(Locale.ROOT);
    return has("placeholderWords", plain::equals) || plain.matches("0{4,}");
  }

  private static String bracketDefect(String text) {
    String brackets = text.replaceAll("[^()（）]", "");
    String open = brackets;
    for (String before = ""; !before.equals(open); ) {
      before = open;
      open = open.replaceAll("[(（][)）]", "");
    }
    boolean half = brackets.matches(".*[()].*");
    return !open.isEmpty() ? "unbalanced" : !half ? "" : brackets.matches(".*[（）].*") ? "mixed" : "half-width";
  }

  private String documentNumberDefect(String number) {
    Matcher year = bracketedYear.matcher(number);
    if (!year.find()) return "";
    String after = number.substring(year.end());
    boolean isOfCourt = courtCase.matcher(after).matches() && !has("administrativeWords", after::contains);
    if (year.start() == 0 && isOfCourt) return "";
    if (!year.group().equals("〔" + year.group(1) + "〕")) return "bracket";
    return Pattern.compile("^\\D*?(第0*|0+)\\d").matcher(after).find() ? "ordinal-or-leading-zero" : "";
  }
}
