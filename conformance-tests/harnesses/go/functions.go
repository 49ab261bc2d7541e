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
	return map[string]any{
		"inCodeList":           func(list, code string) bool { return slices.Contains(codes[list], code) },
		"industrySectionOf":    func(code string) string { return sections[code[:2]] },
		"isPlaceholder":        isPlaceholder,
		"isMissingText":        func(text string) bool { return strings.TrimSpace(text) == "" },
		"bracketDefect":        bracketDefect,
		"documentNumberDefect": documentNumberDefect,
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

const placeholders = "/ // \\ - -- --- — —— － _ * ? ？ . 。 n/a na #n/a null none nil \\n (null) undefined nan" +
	" 未知 不详 暂无 待定 测试 test 空 缺失 无数据"

var (
	bracketedYear = regexp.MustCompile(`[〔[［【〖(（{｛﹝<＜]\s*((?:19|20)\d{2})\s*年?\s*[〕\]］】〗)）}｝﹞>＞]`)
	caseNumber    = regexp.MustCompile(`^[一-龥]{1,2}\d{0,4}[一-龥]{1,6}\d+号(之[一二三四五六七八九十]+)?$`)
	ofTaxBureau   = regexp.MustCompile(`罚|许|税|市监|药监|管`)
	badSequence   = regexp.MustCompile(`^\D*?(第0*|0+)\d`)
	bracketPair   = regexp.MustCompile(`[(（][)）]`)
	noBracket     = regexp.MustCompile(`[^()（）]`)
)

func isPlaceholder(text string) bool {
	plain := strings.ToLower(strings.TrimSpace(text))
	return slices.Contains(strings.Fields(placeholders), plain) || len(plain) > 3 && strings.Trim(plain, "0") == ""
}

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

func documentNumberDefect(number string) string {
	year := bracketedYear.FindStringSubmatch(number)
	if year == nil {
		return ""
	}
	before, after, _ := strings.Cut(number, year[0])
	switch {
	case before == "" && caseNumber.MatchString(after) && !ofTaxBureau.MatchString(after):
		return ""
	case year[0] != "〔"+year[1]+"〕":
		return "bracket"
	case badSequence.MatchString(after):
		return "ordinal-or-leading-zero"
	}
	return ""
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
