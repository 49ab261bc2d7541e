package main

import (
	"regexp"
	"strings"
)

func init() {
	libraries = append(libraries, func(s *Standard) map[string]any {
		tables := s.tables()
		shapes := map[string]*regexp.Regexp{}
		for kind, pattern := range tables["personalDocumentPatterns"].(object) {
			shapes[kind] = regexp.MustCompile("^(?:" + pattern.(string) + ")$")
		}
		return map[string]any{
			"mentionsPersonalNumber": newPersonalNumbers(s).areIn,
			"personalDocumentMatches": func(kind, number string) bool {
				shape, hasShape := shapes[kind]
				return !hasShape || shape.MatchString(number)
			},
			"courtCaseNumberDefect": newDocumentNumbers(tables).courtCaseDefect,
		}
	})
}

var (
	run      = regexp.MustCompile(`[0-9A-Za-z]{11,}`)
	fraction = regexp.MustCompile(`\d\.$`)
)

// personalNumbers knows identity, mobile and bank card numbers among the runs of letters and digits.
type personalNumbers struct {
	ids                      citizenIds
	codes                    creditCodes
	mobile, bankCard, amount *regexp.Regexp
}

func newPersonalNumbers(s *Standard) personalNumbers {
	tables := s.tables()
	return personalNumbers{newCitizenIds(s), newCreditCodes(tables), tables.pattern("mobileNumberPattern"),
		tables.pattern("bankCardPattern"), regexp.MustCompile(`^(\.\d|[` + tables.blanks() + `]?[元圆万亿])`)}
}

func (p personalNumbers) areIn(text string) bool {
	for _, place := range run.FindAllStringIndex(text, -1) {
		before, word, after := text[:place[0]], text[place[0]:place[1]], text[place[1]:]
		id := strings.ToUpper(word)
		isAmount := fraction.MatchString(before) || p.amount.MatchString(after)
		isCode, isRight := p.codes.defect(word) == "", p.ids.defect(id) == ""
		isIdentity := p.ids.birthDate(id) >= "1900" &&
			(id[0] == '9' && isRight && !isCode || id[0] != '9' && p.ids.isProvinceKnown(id) && !(isCode && !isRight))
		isCard := p.bankCard.MatchString(word) && passesLuhn(word) && (len(word) != 18 || word[0] != '9' && !isCode)
		isLetter := func(r rune) bool { return r > '9' }
		isMobile := p.mobile.MatchString(strings.TrimFunc(word, isLetter)) ||
			strings.HasSuffix(before, "+") && strings.HasPrefix(word, "86") && p.mobile.MatchString(word[2:])
		if isIdentity || !isAmount && (isCard || isMobile) {
			return true
		}
	}
	return false
}

func passesLuhn(digits string) bool {
	total := 0
	for i := range digits {
		digit := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			digit = digit*2%10 + digit/5
		}
		total += digit
	}
	return total%10 == 0
}

// courtCaseDefect is "format" for what is no number of a court case.
func (d documentNumbers) courtCaseDefect(number string) string {
	_, bracketed, year, _ := d.split(number)
	switch {
	case !d.isOfCourt(number):
		return "format"
	case bracketed != "（"+year+"）":
		return "bracket"
	}
	return ""
}
