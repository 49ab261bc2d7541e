package main

import (
	"maps"
	"regexp"
	"slices"
	"strings"
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
	return map[string]any{
		"inCodeList":        func(list, code string) bool { return slices.Contains(codes[list], code) },
		"industrySectionOf": func(code string) string { return sections[code[:min(2, len(code))]] },
		"isPlaceholder": func(text string) bool {
			plain := strings.ToLower(strings.Trim(text, blanks))
			return slices.Contains(placeholders, plain) || len(plain) > 3 && strings.Trim(plain, "0") == ""
		},
		"isMissingText":        func(text string) bool { return strings.Trim(text, blanks) == "" },
		"bracketDefect":        bracketDefect,
		"documentNumberDefect": newDocumentNumbers(tables).defect,
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
	shape, courtCase    *regexp.Regexp
	administrativeWords []string
}

func newDocumentNumbers(t tables) documentNumbers {
	oneOf := func(table string) string { return "[" + regexp.QuoteMeta(t[table].(string)) + "]" }
	year := []string{oneOf("openingBrackets"), `((?:19|20)\d{2})`, "年?", oneOf("closingBrackets")}
	shape := "(?s)^(.*?)(" + strings.Join(year, "["+t.blanks()+"]*") + ")(.*)$"
	return documentNumbers{regexp.MustCompile(shape), t.pattern("courtCasePattern"), t.texts("administrativeWords")}
}

// split cuts a number into what is before its year, the year with and without brackets, and what is behind it.
func (d documentNumbers) split(number string) (before, bracketed, year, after string) {
	if parts := d.shape.FindStringSubmatch(number); parts != nil {
		return parts[1], parts[2], parts[3], parts[4]
	}
	return number, "", "", ""
}

func (d documentNumbers) isOfCourt(number string) bool {
	before, bracketed, _, after := d.split(number)
	isIn := func(word string) bool { return strings.Contains(after, word) }
	return before == "" && bracketed != "" && d.courtCase.MatchString(after) && !slices.ContainsFunc(d.administrativeWords, isIn)
}

func (d documentNumbers) defect(number string) string {
	_, bracketed, year, after := d.split(number)
	switch {
	case year == "" || d.isOfCourt(number):
		return ""
	case bracketed != "〔"+year+"〕":
		return "bracket"
	case badSequence.MatchString(after):
		return "ordinal-or-leading-zero"
	}
	return ""
}
