import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions of functions.json that are here. */
class Functions {
  /** A function of CEL over texts. */
  interface Function {
    Object call(Object[] args);
  }

  private static final Set<String> PLACEHOLDERS = Set.of(("/ // \\ - -- --- — —— － _ * ? ？ . 。 n/a na #n/a null none"
      + " nil \\n (null) undefined nan 未知 不详 暂无 待定 测试 test 空 缺失 无数据").split(" "));
  private static final Pattern BRACKETED_YEAR =
      Pattern.compile("[〔\\[［【〖(（{｛﹝<＜]\\s*((?:19|20)\\d{2})\\s*年?\\s*[〕\\]］】〗)）}｝﹞>＞]");
  private static final Pattern CASE_NUMBER = Pattern.compile(
      "(?!.*(罚|许|税|市监|药监|管))[一-龥]{1,2}\\d{0,4}[一-龥]{1,6}\\d+号(之[一二三四五六七八九十]+)?");

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();

  Functions(Path folder) throws IOException {
    for (JsonNode list : Standard.read(folder, "code-lists/*.json"))
      codes.put(list.get("id").asText(), new HashSet<>(list.get("codes").findValuesAsText("code")));
    for (JsonNode mapping : Standard.read(folder, "code-mappings/industry-division-to-section.json"))
      mapping.get("pairs").forEach(pair -> sections.put(pair.get("from").asText(), pair.get("to").asText()));
  }

  Map<String, Function> byName() {
    Map<String, Function> functions = new HashMap<>();
    functions.put("inCodeList", a -> codes.get(a[0]).contains(a[1]));
    functions.put("industrySectionOf", a -> sections.getOrDefault(((String) a[0]).substring(0, 2), ""));
    functions.put("isPlaceholder", a -> isPlaceholder((String) a[0]));
    functions.put("isMissingText", a -> ((String) a[0]).isBlank());
    functions.put("bracketDefect", a -> bracketDefect((String) a[0]));
    functions.put("documentNumberDefect", a -> documentNumberDefect((String) a[0]));
    functions.put("decimalPlaces", a -> (long) ((String) a[0]).replaceAll("^[^.]*\\.?", "").length());
    functions.put("integerDigits", a -> (long) ((String) a[0]).replaceAll("^-|\\..*", "").length());
    return functions;
  }

  private static boolean isPlaceholder(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return PLACEHOLDERS.contains(plain) || plain.matches("0{4,}");
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

  private static String documentNumberDefect(String number) {
    Matcher year = BRACKETED_YEAR.matcher(number);
    if (!year.find()) return "";
    String after = number.substring(year.end());
    if (year.start() == 0 && CASE_NUMBER.matcher(after).matches()) return "";
    if (!year.group().equals("〔" + year.group(1) + "〕")) return "bracket";
    return Pattern.compile("^\\D*?(第0*|0+)\\d").matcher(after).find() ? "ordinal-or-leading-zero" : "";
  }
}
