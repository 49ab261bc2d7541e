package main

import (
	"regexp"
	"strings"
)

func init() {
	libraries = append(libraries, func(s *Standard) map[string]any {
		return map[string]any{
			"mentionsPersonalNumber":  mentionsPersonalNumber,
			"personalDocumentMatches": personalDocumentMatches,
			"courtCaseNumberDefect":   courtCaseNumberDefect,
		}
	})
}

var (
	run      = regexp.MustCompile(`[0-9A-Za-z]{11,}`)
	province = regexp.MustCompile(`^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])`)
	mobile   = regexp.MustCompile(`^[A-Za-z]*1[3-9]\d{9}[A-Za-z]*$`)
	abroad   = regexp.MustCompile(`^861[3-9]\d{9}$`)
	bankCard = regexp.MustCompile(`^[3-69]\d{15,18}$`)
	fraction = regexp.MustCompile(`\d\.$`)
	amount   = regexp.MustCompile(`^(\.\d|\s?[元圆万亿])`)
)

// mentionsPersonalNumber looks for identity, mobile and bank card numbers among the runs of letters and digits.
func mentionsPersonalNumber(text string) bool {
	for _, place := range run.FindAllStringIndex(text, -1) {
		before, word, after := text[:place[0]], text[place[0]:place[1]], text[place[1]:]
		isAmount := fraction.MatchString(before) || amount.MatchString(after)
		isCode := len(word) == 18 && isCreditCode(word)
		isRight := citizenIdDefect(strings.ToUpper(word)) == ""
		isIdentity := citizenIdBirthDate(strings.ToUpper(word)) >= "1900" &&
			(province.MatchString(word) && (!isCode || isRight) || word[0] == '9' && !isCode && isRight)
		isCard := bankCard.MatchString(word) && passesLuhn(word) && (len(word) != 18 || word[0] != '9' && !isCode)
		isMobile := mobile.MatchString(word) || abroad.MatchString(word) && strings.HasSuffix(before, "+")
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

const (
	identity       = `[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]`
	passport       = `[A-Z\d]{5,20}`
	hongKongPermit = `[HM]\d{8}(\d{2})?`
	taiwanPermit   = `\d{8}|\d{10}([(（][A-Z\d]{1,2}[)）]|[A-Z])?`
)

// documentShapes are those of numbers, by the code of the kind of document.
var documentShapes = map[string]string{"10": identity, "111": identity, "112": identity,
	"40": passport, "51": passport, "53": passport, "411": passport, "412": passport, "413": passport,
	"414": `[EG]\d{8}|E[A-HJ-NP-Z]\d{7}`, "55": hongKongPermit, "516": hongKongPermit,
	"57": taiwanPermit, "511": taiwanPermit}

func personalDocumentMatches(kind, number string) bool {
	shape, hasShape := documentShapes[kind]
	return !hasShape || regexp.MustCompile(`^(`+shape+`)$`).MatchString(number)
}

func courtCaseNumberDefect(number string) string {
	year := bracketedYear.FindStringSubmatch(number)
	if year == nil || !strings.HasPrefix(number, year[0]) {
		return "format"
	}
	after := strings.TrimPrefix(number, year[0])
	if !caseNumber.MatchString(after) || ofTaxBureau.MatchString(after) {
		return "format"
	}
	if year[0] != "（"+year[1]+"）" {
		return "bracket"
	}
	return ""
}
