/*
 * The native floor: the rules about the cells of the penalty table, written by hand for its 25 columns.
 *
 *   gcc -O3 -march=native -I <folder of lists.h> penalty.c -o penalty
 *   penalty <file.csv> <file for positions>
 *
 * UTF-8 only, columns in the order of bench/rows.ts. One pass over the bytes, 32 at a time; a cell in which nothing looks odd
 * is counted and left, any other is looked at again. Row numbers are those of the table, its header being row 1.
 */
#include <immintrin.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* How a cell may spell a code. */
typedef struct {
  const char *text;
  size_t length;
  int code;
} spelling;

#include "lists.h" /* divisions, spellings of codes: made from schemas/next/code-lists */

typedef const uint8_t *bytes;
typedef enum { NAME, PERSON, SUBJECT_CODE, ORGAN_CODE, REGISTRATION, DOCUMENT, TEXT, LINE, CODE, CODES, AMOUNT, DATE } kind;

typedef struct {
  const char *path;
  kind kind;
  bool mandatory;
  int limit;               /* characters */
  const spelling *list;    /* of a code */
} column;

enum { COLUMNS = 25, SUBJECT_KIND = 1, CREDIT_CODE = 2, REPRESENTATIVE = 4, DECIDED = 14, VALID_TO = 15, PUBLISHED = 22 };

static const column columns[COLUMNS] = {
    {"/subject/name", NAME, true, 200, 0},
    {"/subject/kind", CODE, true, 0, subject_kind},
    {"/subject/creditCode", SUBJECT_CODE, false, 0, 0},
    {"/subject/registrationNumber", REGISTRATION, false, 0, 0},
    {"/subject/legalRepresentative", PERSON, false, 50, 0},
    {"/documentNumber", DOCUMENT, true, 128, 0},
    {"/violationType", TEXT, true, 2000, 0},
    {"/facts", TEXT, true, 5000, 0},
    {"/legalBasis", TEXT, true, 2048, 0},
    {"/penaltyKinds", CODES, true, 0, penalty_kind},
    {"/content", TEXT, true, 4000, 0},
    {"/fineAmount", AMOUNT, false, 0, 0},
    {"/confiscatedAmount", AMOUNT, false, 0, 0},
    {"/suspendedLicence", LINE, false, 200, 0},
    {"/decidedOn", DATE, true, 0, 0},
    {"/validTo", DATE, false, 0, 0},
    {"/publicityEndsOn", DATE, false, 0, 0},
    {"/decisionOrganName", NAME, true, 200, 0},
    {"/decisionOrganCode", ORGAN_CODE, true, 0, 0},
    {"/sourceOrganName", NAME, true, 200, 0},
    {"/sourceOrganCode", ORGAN_CODE, true, 0, 0},
    {"/procedure", CODE, false, 0, penalty_procedure},
    {"/publishedOn", DATE, false, 0, 0},
    {"/discretionLevel", CODE, false, 0, discretion_level},
    {"/remark", LINE, false, 512, 0},
};

/* A cell as the scan left it. */
typedef struct {
  bytes start;
  size_t length;
  int characters;
  bool odd; /* holds a byte that some text rule may be about */
  bool quoted;
} cell;

/* The scan. `ends` are the bytes that end the cell; returns the place of the first of them, at or after `limit` if there is none. */
static inline bytes scan(bytes at, bytes limit, bool quoted, cell *out) {
  const __m256i comma = _mm256_set1_epi8(quoted ? '"' : ','), feed = _mm256_set1_epi8(quoted ? '"' : '\n');
  const __m256i back = _mm256_set1_epi8(quoted ? '"' : '\r'), low = _mm256_set1_epi8(0x1f);
  int characters = 0;
  uint32_t odd = 0;
  uint64_t digits = 0;
  out->start = at;
  for (;; at += 32) {
    __m256i v = _mm256_loadu_si256((const void *)at), next = _mm256_loadu_si256((const void *)(at + 1));
#define IS(x, c) _mm256_cmpeq_epi8(x, _mm256_set1_epi8((char)(c)))
#define OR _mm256_or_si256
    uint32_t end = _mm256_movemask_epi8(OR(_mm256_cmpeq_epi8(v, comma), OR(_mm256_cmpeq_epi8(v, feed), _mm256_cmpeq_epi8(v, back))));
    __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(v, low), v);
    __m256i lead = OR(OR(IS(v, 0xc2), IS(v, 0xe2)), OR(OR(IS(v, 0xee), IS(v, 0xf3)), IS(v, 0xf4)));
    /* EF begins full-width punctuation (EF BC, EF BD) and much that must not be. */
    __m256i wide = _mm256_andnot_si256(OR(IS(next, 0xbc), IS(next, 0xbd)), IS(v, 0xef));
    __m256i mark = OR(OR(IS(v, '<'), IS(v, '&')), IS(v, 0x7f));
    uint32_t strange = _mm256_movemask_epi8(OR(OR(control, lead), OR(wide, mark)));
    uint32_t follow = _mm256_movemask_epi8(_mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xc0), v));
    uint32_t digit = _mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8('0' - 1)), _mm256_cmpgt_epi8(_mm256_set1_epi8('9' + 1), v)));
    uint32_t here = end ? (end & -end) - 1 : ~0u;
    odd |= strange & here;
    characters += __builtin_popcount(~follow & here);
    /* Eleven digits in a row may be a telephone number. */
    digits = digits >> 32 | (uint64_t)(digit & here) << 32;
    uint64_t two = digits & digits >> 1, four = two & two >> 2, eight = four & four >> 4;
    odd |= (eight & two >> 8 & two >> 9) != 0;
    if (end || at >= limit) {
      at += end ? __builtin_ctz(end) : 32;
      break;
    }
  }
  out->length = at - out->start;
  out->characters = characters;
  out->odd = odd != 0;
  out->quoted = quoted;
  return at;
}

static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }
static bool is_letter(uint8_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/* The character at a place and the bytes it takes; files are known to be UTF-8. */
static uint32_t decode(bytes p, int *size) {
  if (*p < 0x80) return *size = 1, *p;
  if (*p < 0xe0) return *size = 2, (*p & 31) << 6 | (p[1] & 63);
  if (*p < 0xf0) return *size = 3, (*p & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
  return *size = 4, (*p & 7) << 18 | (p[1] & 63) << 12 | (p[2] & 63) << 6 | (p[3] & 63);
}

/* The blanks a value must not begin or end with; a text of nothing else holds nothing. */
static bool is_blank(uint32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || (c >= 0x2000 && c <= 0x200a) || c == 0x3000; }

static bool is_unseen(uint32_t c) {
  return c <= 9 || c == 11 || c == 12 || (c >= 14 && c < 32) || (c >= 0x7f && c <= 0xa0) || c == 0xad || (c >= 0x200b && c <= 0x200f) ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff || c == 0xfffd || (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
}

static bool begins(bytes p, bytes end, const char *word) {
  size_t n = strlen(word);
  return (size_t)(end - p) >= n && memcmp(p, word, n) == 0;
}

/* A tag `</?[A-Za-z][A-Za-z0-9:]*([ /][^<>]*)?>`, a comment, or an entity. */
static bool is_markup(bytes p, bytes end) {
  static const char *const entities[] = {"nbsp", "lt", "gt", "amp", "quot", "apos", "middot", "mdash", "hellip", "ldquo", "rdquo", "times"};
  if (*p == '&') {
    p++;
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
      if (begins(p, end, entities[i]) && p + strlen(entities[i]) < end && p[strlen(entities[i])] == ';') return true;
    if (p == end || *p++ != '#') return false;
    bool hex = p < end && *p == 'x';
    int count = 0;
    for (p += hex; p < end && (is_digit(*p) || (hex && ((*p | 32) >= 'a' && (*p | 32) <= 'f'))); p++) count++;
    return count >= 1 && count <= (hex ? 6 : 7) && p < end && *p == ';';
  }
  if (begins(p, end, "<!--")) return true;
  if (++p < end && *p == '/') p++;
  if (p >= end || !is_letter(*p)) return false;
  while (p < end && (is_letter(*p) || is_digit(*p) || *p == ':')) p++;
  if (p < end && (*p == ' ' || *p == '/'))
    while (p < end && *p != '<' && *p != '>') p++;
  return p < end && *p == '>';
}

static int two(bytes p) { return (p[0] - '0') * 10 + p[1] - '0'; }

/* A mobile or citizen number that no letter or digit stands beside. */
static bool is_personal(bytes p, size_t n) {
  if (n == 11) return p[0] == '1' && p[1] >= '3' && is_digit(p[10]);
  if (n != 18 || p[0] == '0') return false;
  for (int i = 0; i < 17; i++)
    if (!is_digit(p[i])) return false;
  int century = two(p + 6), month = two(p + 10), day = two(p + 12);
  return (is_digit(p[17]) || (p[17] | 32) == 'x') && (century == 19 || century == 20) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* What an odd text has that it must not have. */
static bool is_text_wrong(bytes p, bytes end, bool lines, bool personal) {
  for (bytes run = p; personal && run < end;) {
    bytes stop = run;
    bool digits = true;
    for (; stop < end && (is_digit(*stop) || is_letter(*stop)); stop++) digits = digits && (is_digit(*stop) || stop - run == 17);
    if (digits && is_personal(run, stop - run)) return true;
    run = stop == run ? run + 1 : stop;
  }
  for (int size; p < end; p += size) {
    uint32_t c = decode(p, &size);
    if ((c == '<' || c == '&') && is_markup(p, end)) return true;
    if ((c == '\n' || c == '\r') ? !lines : is_unseen(c)) return true;
  }
  return false;
}

static const char *const placeholders[] = {"/", "//", "\\", "-", "--", "---", "—", "——", "－", "_", "*", "?", "？", ".", "。", "n/a", "na", "#n/a", "null", "none", "nil", "\\n", "(null)", "undefined", "nan", "未知", "不详", "暂无", "待定", "测试", "test", "空", "缺失", "无数据", "无", 0};

static bool placeholder_begins[256] = {['0'] = true};
static size_t placeholder_lengths[sizeof placeholders / sizeof *placeholders];

/* `none` is whether 无 counts, which some optional fields may hold. */
static bool is_placeholder(bytes p, size_t n, bool none) {
  if (n > 15 || !placeholder_begins[*p]) return false;
  if (*p == '0') {
    for (size_t i = 0; i < n; i++)
      if (p[i] != '0') return false;
    return n > 3;
  }
  char text[16];
  for (size_t i = 0; i < n; i++) text[i] = p[i] >= 'A' && p[i] <= 'Z' ? p[i] | 32 : p[i];
  for (int i = 0; placeholders[i]; i++)
    if (placeholder_lengths[i] == n && memcmp(placeholders[i], text, n) == 0) return none || strcmp(placeholders[i], "无") != 0;
  return false;
}

static uint8_t division_known[125000];
static int8_t symbol_value[256], alphabet_value[256];
static bool department_known[256][256], province_known[100];

static void make_tables(void) {
  static const char symbols[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  static const char departments[] = "11121319212931323334353941495152535455596162697172798189919293 99A1A9N1N2N3N9Y1", provinces[] = "10111213141521222331323334353637414243444546505152535461626364657181 82";
  memset(symbol_value, -1, sizeof symbol_value);
  memset(alphabet_value, -1, sizeof alphabet_value);
  for (int i = 0; symbols[i]; i++) symbol_value[(uint8_t)symbols[i]] = i;
  for (int i = 0; i < 10; i++) alphabet_value['0' + i] = i;
  for (int i = 0; i < 26; i++) alphabet_value['A' + i] = 10 + i;
  for (const char *d = departments; *d; d += 2 + (d[2] == ' ')) department_known[(uint8_t)d[0]][(uint8_t)d[1]] = true;
  for (const char *d = provinces; *d; d += 2 + (d[2] == ' ')) province_known[two((bytes)d)] = true;
  for (int i = 0; placeholders[i]; i++) {
    uint8_t first = placeholders[i][0];
    placeholder_lengths[i] = strlen(placeholders[i]);
    placeholder_begins[first] = placeholder_begins[is_letter(first) ? first ^ 32 : first] = true;
  }
  for (int i = 0; divisions[i]; i++) division_known[divisions[i] / 8] |= 1 << divisions[i] % 8;
}

static bool is_credit_code_right(bytes p, size_t n) {
  static const uint8_t weights[18] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1}, inner[8] = {3, 7, 9, 10, 5, 8, 4, 2};
  if (n != 18) return false;
  int sum = 0, check = 0, division = 0;
  for (int i = 0; i < 18; i++) {
    int value = symbol_value[p[i]];
    if (value < 0 || (value > 9 && i >= 2 && i < 8)) return false;
    sum += value * weights[i];
  }
  if (sum == 0 || sum % 31 != 0 || !department_known[p[0]][p[1]]) return false;
  for (int i = 8; i < 16; i++) check += alphabet_value[p[i]] * inner[i - 8];
  if ("0X987654321"[check % 11] != p[16]) return false;
  for (int i = 2; i < 8; i++) division = division * 10 + p[i] - '0';
  return province_known[two(p + 2)] && (division_known[division / 8] >> division % 8 & 1);
}

static bool is_registration_number_right(bytes p, size_t n) {
  int product = 10;
  if (n != 15) return false;
  for (int i = 0; i < 14; i++) {
    if (!is_digit(p[i])) return false;
    int sum = (product + p[i] - '0') % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return is_digit(p[14]) && (product + p[14] - '0') % 10 == 1;
}

/* The day as yyyymmdd, 0 for what is none. */
static int day_of(bytes p, size_t n) {
  static const int8_t lengths[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (n != 10 || p[4] != p[7] || (p[4] != '-' && p[4] != '/')) return 0;
  for (int i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !is_digit(p[i])) return 0;
  int year = two(p) * 100 + two(p + 2), month = two(p + 5), day = two(p + 8);
  if (month < 1 || month > 12 || day < 1 || day > lengths[month]) return 0;
  if (month == 2 && day == 29 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0))) return 0;
  return year * 10000 + month * 100 + day;
}

static bool is_date_right(int day) { return day >= 19491001 && day != 19700101 && day != 20991231 && day != 29991231 && day != 99990909 && day != 99991231; }

static bool is_amount_right(bytes p, size_t n) {
  size_t i = 0, whole;
  while (i < n && is_digit(p[i])) i++;
  whole = i;
  if (whole == 0 || whole > 12) return false;
  if (i == n) return true;
  if (p[i++] != '.') return false;
  size_t from = i;
  while (i < n && is_digit(p[i])) i++;
  return i == n && i > from && i - from <= 6;
}

static int code_of(const spelling *list, bytes p, size_t n) {
  for (; list->text; list++)
    if (list->length == n && memcmp(list->text, p, n) == 0) return list->code;
  return -1;
}

static bool are_codes_right(const spelling *list, bytes p, size_t n) {
  if (code_of(list, p, n) >= 0) return true;
  bytes end = p + n, from = p;
  for (bytes at = p;; at++) {
    bool wide = begins(at, end, "；") || begins(at, end, "，");
    if (at < end && !wide && !strchr(";,|/\n", *at)) continue;
    bytes to = at;
    while (from < to && (*from == ' ' || begins(from, to, "　"))) from += *from == ' ' ? 1 : 3;
    while (to > from && (to[-1] == ' ' || (to - from > 2 && begins(to - 3, to, "　")))) to -= to[-1] == ' ' ? 1 : 3;
    if (to > from && code_of(list, from, to - from) < 0) return false;
    if (at >= end) return true;
    from = at + (wide ? 3 : 1);
    if (wide) at += 2;
  }
}

/* 〔2024〕 and a number without 第 or leading zeros; a text without a year in brackets is not judged. */
static bool is_document_number_right(bytes p, bytes end) {
  static const char *const open[] = {"〔", "[", "［", "【", "〖", "(", "（", "{", "｛", "﹝", "<", "＜", 0};
  for (; p < end; p++)
    /* None of them but these begins with another byte. */
    for (int i = *p >= 0xe3 || strchr("[({<", *p) ? 0 : 12; open[i]; i++) {
      if (*p != (uint8_t)open[i][0] || !begins(p, end, open[i])) continue;
      bytes year = p + strlen(open[i]);
      if (!begins(year, end, "19") && !begins(year, end, "20")) continue;
      if (i > 0 || end - year < 7 || !is_digit(year[2]) || !is_digit(year[3]) || memcmp(year + 4, "〕", 3) != 0) return false;
      for (p = year + 7; p < end && !is_digit(*p); p++)
        if (begins(p, end, "第") && p + 3 < end && is_digit(p[3])) return false;
      return p >= end || *p != '0' || p + 1 >= end || !is_digit(p[1]);
    }
  return true;
}

/* Brackets in pairs and full-width, no question mark, one name. */
static bool is_name_right(bytes p, bytes end) {
  int depth = 0;
  bool half = false, chinese = false;
  for (int size; p < end; p += size) {
    uint32_t c = decode(p, &size);
    if (c == '?' || c == 0xff1f) return false;
    chinese |= c >= 0x4e00 && c <= 0x9fa5;
    half |= c == '(' || c == ')';
    depth += c == '(' || c == 0xff08 ? 1 : c == ')' || c == 0xff09 ? -1 : 0;
    if (depth < 0) return false;
    if ((c == '(' || c == 0xff08) && (begins(p + size, end, "原名") || begins(p + size, end, "曾用名") || begins(p + size, end, "又名"))) return false;
  }
  return depth == 0 && !(half && chinese);
}

/* What the rules between cells need to know of a row. */
typedef struct {
  bool present[COLUMNS];
  int decided, published, kind;
} row;

static bool is_cell_wrong(int index, const cell *c, row *known) {
  const column *column = &columns[index];
  bytes p = c->start, end = p + c->length;
  known->present[index] = false;
  if (p == end) return column->mandatory;
  int first_size, last_size;
  bytes last = end - 1;
  while (last > p && (*last & 0xc0) == 0x80) last--;
  if (column->kind != CODES && (is_blank(decode(p, &first_size)) || is_blank(decode(last, &last_size)))) {
    for (int size; p < end && is_blank(decode(p, &size)); p += size) continue;
    known->present[index] = p < end;
    return p < end || column->mandatory;
  }
  bool none = column->mandatory || index == 3 || index == 16 || index == 15 || index == 23;
  if (is_placeholder(p, c->length, none)) return known->present[index] = column->mandatory, true;
  known->present[index] = true;
  switch (column->kind) {
  case SUBJECT_CODE: return !is_credit_code_right(p, c->length);
  case ORGAN_CODE: return !is_credit_code_right(p, c->length) || (p[0] == '9' && (p[1] == '9' || (p[1] >= '1' && p[1] <= '3')));
  case REGISTRATION: return !is_registration_number_right(p, c->length);
  case AMOUNT: return !is_amount_right(p, c->length);
  case CODE: {
    int code = code_of(column->list, p, c->length);
    if (index == SUBJECT_KIND) known->kind = code;
    return code < 0;
  }
  case CODES: return !are_codes_right(column->list, p, c->length);
  case DATE: {
    int day = day_of(p, c->length);
    if (index == DECIDED) known->decided = day;
    if (index == PUBLISHED) known->published = day;
    if (index == VALID_TO && (day == 20991231 || begins(p, end, "长期") || begins(p, end, "永久") || begins(p, end, "无固定期限"))) return false;
    return !is_date_right(day);
  }
  default: break;
  }
  if (c->characters > column->limit) return true;
  if (*p == '=' || *p == '+' || *p == '@' || (*p == '-' && p + 1 < end && !is_digit(p[1]))) return true;
  bool lines = column->kind == TEXT, personal = column->kind == TEXT || column->kind == LINE;
  if (c->odd && is_text_wrong(p, end, lines, personal)) return true;
  if (column->kind == DOCUMENT) return !is_document_number_right(p, end);
  if (column->kind == NAME) return !is_name_right(p, end);
  if (column->kind != PERSON) return false;
  while (p < end && is_digit(*p)) p++;
  return p == end || (p + 1 == end && p > c->start && (*p | 32) == 'x') || memchr(c->start, '?', c->length) || memmem(c->start, c->length, "？", 3);
}

/* The rules between cells that are done here; adds to what is wrong. */
static void check_row(const row *known, bool *wrong) {
  bool organisation = !wrong[SUBJECT_KIND] && (known->kind == 1 || known->kind == 4);
  if (organisation && !known->present[CREDIT_CODE] && known->decided >= 20180101 && !wrong[DECIDED]) wrong[CREDIT_CODE] = true;
  if (organisation && !known->present[REPRESENTATIVE]) wrong[REPRESENTATIVE] = true;
  if (!wrong[DECIDED] && !wrong[PUBLISHED] && known->present[PUBLISHED] && known->published < known->decided) wrong[PUBLISHED] = true;
}

/* `""` made one quote, in a copy; `at` is the second quote of the first pair, `end` the bytes that are there. */
static bytes unquote(bytes at, bytes end, cell *out) {
  static uint8_t copy[1 << 21];
  size_t n = out->length;
  int characters = out->characters;
  memcpy(copy, out->start, n);
  for (;;) {
    copy[n++] = '"';
    cell part;
    at = scan(at + 1, end, true, &part);
    if (at >= end || n + part.length > sizeof copy - 64) return end;
    memcpy(copy + n, part.start, part.length);
    n += part.length;
    characters += part.characters + 1;
    out->odd |= part.odd;
    if (at[1] != '"') break;
    at++;
  }
  memset(copy + n, 0, 64);
  out->start = copy;
  out->length = n;
  out->characters = characters;
  return at;
}

static FILE *positions;
static long records, wrong_cells;

/* Checks the row at a place; returns where the next begins, NULL if not all of it is there. */
static bytes check(bytes at, bytes end) {
  row known = {0};
  bool wrong[COLUMNS];
  for (int index = 0; index < COLUMNS; index++) {
    cell c;
    bool quoted = *at == '"';
    at = scan(at + quoted, end, quoted, &c);
    if (at >= end) return 0;
    if (quoted) {
      if (at[1] == '"') at = unquote(at + 1, end, &c);
      if (at + 1 >= end) return 0;
      at++;
    }
    wrong[index] = is_cell_wrong(index, &c, &known);
    if (*at == ',') at++;
  }
  check_row(&known, wrong);
  records++;
  for (int index = 0; index < COLUMNS; index++)
    if (wrong[index]) {
      wrong_cells++;
      fprintf(positions, "%ld\t%s\n", records + 1, columns[index].path);
    }
  if (*at == '\r') at++;
  return at < end ? at + 1 : 0;
}

static long peak(void) {
  char line[256];
  long value = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &value) == 1) break;
  return value;
}

int main(int count, char **given) {
  enum { BLOCK = 1 << 17, LONGEST = 1 << 20, SENTINEL = 64 };
  static uint8_t buffer[LONGEST + BLOCK + SENTINEL];
  if (count < 3 || !freopen(given[1], "rb", stdin) || !(positions = fopen(given[2], "wb"))) return 2;
  make_tables();
  size_t kept = 0;
  bool header = true;
  for (;;) {
    ssize_t got = read(0, buffer + kept, BLOCK);
    if (got < 0) return 2;
    bytes at = buffer, end = buffer + kept + got;
    memset(buffer + kept + got, '"', SENTINEL);
    if (header && got > 0) {
      at = (bytes)memchr(buffer, '\n', end - at) + 1;
      header = false;
    }
    /* The last byte is the end of a row only when the file ends: a quoted cell may close there or go on. */
    for (bytes next; at < end && (next = check(at, end)); at = next) continue;
    kept = end - at;
    if (got == 0) break;
    if (kept > LONGEST) return 2;
    memmove(buffer, at, kept);
  }
  fclose(positions);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"records\":%ld,\"cells\":%ld}\n", records, wrong_cells);
  fprintf(stderr, "\npeak %ld cpu %.3f\n", peak(), usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6);
  return kept == 0 ? 0 : 2;
}
