package main

import (
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

func decimal(text string) *big.Rat {
	value, _ := new(big.Rat).SetString(text)
	return value
}

func plain(value *big.Rat) string {
	return strings.TrimSuffix(strings.TrimRight(value.FloatString(30), "0"), ".")
}

func sum(texts []string) string {
	total := new(big.Rat)
	for _, text := range texts {
		total.Add(total, decimal(text))
	}
	return plain(total)
}

func shift(text string, places int) string { return plain(decimal(text + "e" + strconv.Itoa(places))) }

// sliced is a part of a text, as far as there is one.
func sliced(text string, from, to int) string { return text[min(from, len(text)):min(to, len(text))] }

var (
	zeros        = regexp.MustCompile(`^0{17}.$`)
	registration = regexp.MustCompile(`^(\d{13}|\d{15}|\d{6}[Nn][AaBb]\d{6,9}[0-9A-Za-z])$`)
	cutOff       = regexp.MustCompile(`^\d{15}000$`)
	fifteen      = regexp.MustCompile(`^\d{15}$`)
	citizenId    = regexp.MustCompile(`^[1-9]\d{16}[\dX]$`)
	organization = regexp.MustCompile(`^[0-9A-Z]{8}.$`)
	hasLower     = regexp.MustCompile(`[a-z]`)
)

type creditCodes struct {
	symbols             string
	shape               *regexp.Regexp
	weights             []int
	departments         []string
	organizationWeights []int
	organizationChecks  string
}

func newCreditCodes(t tables) creditCodes {
	symbols := t["creditCodeSymbols"].(string)
	shape := regexp.MustCompile("^[" + symbols + "]{2}[0-9]{6}[" + symbols + "]{10}$")
	return creditCodes{symbols, shape, t.numbers("creditCodeWeights"), t.texts("creditCodeDepartments"),
		t.numbers("organizationCodeWeights"), t["organizationCodeCheckCharacters"].(string)}
}

// sum is that of the symbols times their weights.
func (c creditCodes) sum(symbols string) (total int) {
	for i := range symbols {
		total += strings.IndexByte(c.symbols, symbols[i]) * c.weights[i]
	}
	return total % 31
}

func (c creditCodes) isRight(code string) bool {
	return c.shape.MatchString(code) && strings.Trim(code, "0") != "" && c.sum(code) == 0
}

func (c creditCodes) defect(code string) string {
	characters := []rune(code)
	switch {
	case c.isRight(code):
		return ""
	case len(characters) > 0 && strings.Trim(code, string(characters[0])) == "" || zeros.MatchString(code):
		return "placeholder"
	case registration.MatchString(code):
		return "registration-number"
	case len(characters) != 18:
		return "length"
	case hasLower.MatchString(code) && c.isRight(strings.ToUpper(code)):
		return "lowercase"
	case !c.shape.MatchString(code):
		return "character"
	case cutOff.MatchString(code):
		return "truncated"
	case code[17] == c.symbols[c.sum(code[:17])]:
		return "complement"
	}
	return "check-digit"
}

func (c creditCodes) isOrganizationRight(code string) bool {
	own, total := sliced(code, 8, 17), 0
	if len(code) != 18 || !organization.MatchString(own) {
		return false
	}
	for i, weight := range c.organizationWeights {
		total += int(must1(strconv.ParseInt(own[i:i+1], 36, 0))) * weight
	}
	return own[8] == c.organizationChecks[total%11]
}

func (c creditCodes) isDepartmentKnown(code string) bool {
	return slices.Contains(c.departments, sliced(code, 0, 2))
}

type citizenIds struct {
	weights  []int
	checks   string
	division object
}

func newCitizenIds(s *Standard) citizenIds {
	tables := s.tables()
	return citizenIds{tables.numbers("citizenIdWeights"), tables["citizenIdCheckCharacters"].(string), s.titles()["division"]}
}

func (c citizenIds) isProvinceKnown(id string) bool {
	province := sliced(id, 0, 2)
	return province == "83" || province != "10" && c.division[province+"0000"] != nil
}

func (citizenIds) birthDate(id string) string {
	if !citizenId.MatchString(id) {
		return ""
	}
	date := id[6:10] + "-" + id[10:12] + "-" + id[12:14]
	if !isCalendarDate(date) || date < "1800" || date >= "2100" {
		return ""
	}
	return date
}

func (c citizenIds) defect(id string) string {
	total := 0
	switch {
	case fifteen.MatchString(id):
		return "fifteen-digits"
	case !citizenId.MatchString(id):
		return "format"
	case c.birthDate(id) == "":
		return "birth-date"
	}
	for i, weight := range c.weights {
		total += int(id[i]-'0') * weight
	}
	if id[17] != c.checks[total%11] {
		return "check-character"
	}
	return ""
}

func registrationNumberDefect(number string) string {
	switch {
	case len([]rune(number)) != 15:
		return "length"
	case !fifteen.MatchString(number):
		return "character"
	case checkDigit(number[:14]) != number[14:]:
		return "check-digit"
	}
	return ""
}

// checkDigit is that of ISO/IEC 7064 MOD 11,10.
func checkDigit(digits string) string {
	product := 10
	for _, digit := range digits {
		product = ((product+int(digit-'0')+9)%10 + 1) * 2 % 11
	}
	return strconv.Itoa((11 - product) % 10)
}

func (t tables) numbers(name string) (numbers []int) {
	for _, number := range t[name].([]any) {
		numbers = append(numbers, int(number.(float64)))
	}
	return numbers
}
