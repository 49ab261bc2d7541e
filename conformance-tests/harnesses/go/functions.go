package main

import (
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
)

// libraries give the functions of functions.json that are here, by their names.
var libraries = []func(s *Standard) map[string]any{levelOneFunctions}

// functions are those of all libraries.
func (s *Standard) functions() map[string]any {
	functions := map[string]any{}
	for _, library := range libraries {
		maps.Copy(functions, library(s))
	}
	return functions
}

func levelOneFunctions(s *Standard) map[string]any {
	codes, sections := map[string][]string{}, map[string]string{}
	s.each("code-lists/*.json", func(list object) {
		for _, code := range list["codes"].([]any) {
			codes[list["id"].(string)] = append(codes[list["id"].(string)], code.(object)["code"].(string))
		}
	})
	s.each("code-mappings/industry-division-to-section.json", func(mapping object) {
		for _, pair := range mapping["pairs"].([]any) {
			sections[pair.(object)["from"].(string)] = pair.(object)["to"].(string)
		}
	})
	tables := s.tables()
	placeholders, blanks := tables.texts("placeholderWords"), tables.blanks()
	numbers := newDocumentNumbers(tables)
	return map[string]any{
		"inCodeList":        func(list, code string) bool { return slices.Contains(codes[list], code) },
		"industrySectionOf": func(code string) string { return sections[code[:min(2, len(code))]] },
		"isPlaceholder": func(text string) bool {
			plain := strings.ToLower(strings.Trim(text, blanks))
			return slices.Contains(placeholders, plain) || len(plain) > 3 && strings.Trim(plain, "0") == ""
		},
		"isMissingText":        func(text string) bool { return strings.Trim(text, blanks) == "" },
		"bracketDefect":        bracketDefect,
		"documentNumberDefect": numbers.defect,
		"decimalPlaces":        func(decimal string) int { return len(afterPoint(decimal)) },
		"integerDigits": func(decimal string) int {
			return len(strings.TrimSuffix(strings.TrimPrefix(decimal, "-"), "."+afterPoint(decimal)))
		},
	}
}

func afterPoint(decimal string) string {
	_, after, _ := strings.Cut(decimal, ".")
	return after
}

var (
	badSequence = regexp.MustCompile(`^\D*?(第0*|0+)\d`)
	bracketPair = regexp.MustCompile(`[(（][)）]`)
	noBracket   = regexp.MustCompile(`[^()（）]`)
)

func bracketDefect(text string) string {
	brackets := noBracket.ReplaceAllString(text, "")
	open := brackets
	for bracketPair.MatchString(open) {
		open = bracketPair.ReplaceAllString(open, "")
	}
	isHalf, isFull := strings.ContainsAny(brackets, "()"), strings.ContainsAny(brackets, "（）")
	switch {
	case open != "":
		return "unbalanced"
	case isHalf && isFull:
		return "mixed"
	case isHalf:
		return "half-width"
	}
	return ""
}

// documentNumbers knows numbers of documents and court cases by their year in brackets.
type documentNumbers struct {
	year, courtCase     *regexp.Regexp
	administrativeWords []string
}

func newDocumentNumbers(t tables) documentNumbers {
	class := func(table string) string { return "[" + regexp.QuoteMeta(t[table].(string)) + "]" }
	blanks := "[" + t.blanks() + "]*"
	year := class("openingBrackets") + blanks + `((?:19|20)\d{2})` + blanks + "年?" + blanks + class("closingBrackets")
	return documentNumbers{regexp.MustCompile(year), t.pattern("courtCasePattern"), t.texts("administrativeWords")}
}

// courtCaseDefect is "format" for what is no number of a court case.
func (d documentNumbers) courtCaseDefect(number string) string {
	year := d.year.FindStringSubmatch(number)
	if year == nil || !strings.HasPrefix(number, year[0]) {
		return "format"
	}
	after := strings.TrimPrefix(number, year[0])
	isIn := func(word string) bool { return strings.Contains(after, word) }
	if !d.courtCase.MatchString(after) || slices.ContainsFunc(d.administrativeWords, isIn) {
		return "format"
	}
	if year[0] != "（"+year[1]+"）" {
		return "bracket"
	}
	return ""
}

func (d documentNumbers) defect(number string) string {
	year := d.year.FindStringSubmatch(number)
	if year == nil || d.courtCaseDefect(number) != "format" {
		return ""
	}
	_, after, _ := strings.Cut(number, year[0])
	switch {
	case year[0] != "〔"+year[1]+"〕":
		return "bracket"
	case badSequence.MatchString(after):
		return "ordinal-or-leading-zero"
	}
	return ""
}

// tables are the data of functions.json.
type tables map[string]any

func (t tables) texts(name string) (texts []string) {
	for _, text := range t[name].([]any) {
		texts = append(texts, text.(string))
	}
	return texts
}

func (t tables) numbers(name string) (numbers []int) {
	for _, number := range t[name].([]any) {
		numbers = append(numbers, int(number.(float64)))
	}
	return numbers
}

// pattern is to match from end to end.
func (t tables) pattern(name string) *regexp.Regexp {
	return regexp.MustCompile("^(?:" + t[name].(string) + ")$")
}

func (t tables) blanks() string {
	var blanks strings.Builder
	for _, blank := range t.numbers("blanks") {
		blanks.WriteRune(rune(blank))
	}
	return blanks.String()
}

var signature = regexp.MustCompile(`\((.*)\): (.*)$`)

// declare lets CEL call a function of Go under its published signature; an error it returns is "no answer".
func declare(name, published string, implementation any) cel.EnvOption {
	celTypes := map[string]*cel.Type{"string": cel.StringType, "int": cel.IntType, "bool": cel.BoolType,
		"list<string>": cel.ListType(cel.StringType)}
	parts := signature.FindStringSubmatch(published)
	var parameters []*cel.Type
	for _, parameter := range strings.Split(parts[1], ", ") {
		parameters = append(parameters, celTypes[parameter])
	}
	function := reflect.ValueOf(implementation)
	binding := func(args ...ref.Val) ref.Val {
		in := make([]reflect.Value, len(args))
		for i, arg := range args {
			in[i] = reflect.ValueOf(must1(arg.ConvertToNative(function.Type().In(i))))
		}
		out := function.Call(in)
		if len(out) == 2 && !out[1].IsNil() {
			return types.WrapErr(out[1].Interface().(error))
		}
		return types.DefaultTypeAdapter.NativeToValue(out[0].Interface())
	}
	return cel.Function(name, cel.Overload(name, parameters, celTypes[parts[2]], cel.FunctionBinding(binding)))
}
