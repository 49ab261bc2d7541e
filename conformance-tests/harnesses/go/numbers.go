package main

import (
	"math/big"
	"regexp"
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

const departments = "11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 99" +
	" A1 A9 N1 N2 N3 N9 Y1"

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"

var (
	creditCode   = regexp.MustCompile(`^[` + symbols + `]{2}[0-9]{6}[` + symbols + `]{10}$`)
	zeros        = regexp.MustCompile(`^0{17}.$`)
	registration = regexp.MustCompile(`^(\d{13}|\d{15}|\d{6}[Nn][AaBb]\d{6,9}[0-9A-Za-z])$`)
	cutOff       = regexp.MustCompile(`^\d{15}000$`)
	citizenId    = regexp.MustCompile(`^[1-9]\d{16}[\dX]$`)
	fifteen      = regexp.MustCompile(`^\d{15}$`)
)

// weighted is the sum of the first 17 symbols, each by its weight.
func weighted(code string) int {
	total, weight := 0, 1
	for i := range 17 {
		total, weight = total+strings.IndexByte(symbols, code[i])*weight, weight*3%31
	}
	return total % 31
}

func isCreditCode(code string) bool {
	return creditCode.MatchString(code) && code[17] == symbols[(31-weighted(code))%31]
}

func creditCodeDefect(code string) string {
	characters := []rune(code)
	switch {
	case strings.Trim(code, string(characters[0])) == "" || zeros.MatchString(code):
		return "placeholder"
	case registration.MatchString(code):
		return "registration-number"
	case len(characters) != 18:
		return "length"
	case isCreditCode(code):
		return ""
	case isCreditCode(strings.ToUpper(code)):
		return "lowercase"
	case !creditCode.MatchString(code):
		return "character"
	case cutOff.MatchString(code):
		return "truncated"
	case code[17] == symbols[weighted(code)]:
		return "complement"
	}
	return "check-digit"
}

func isOrganizationCodeRight(code string) bool {
	total := 0
	for i, weight := range []int{3, 7, 9, 10, 5, 8, 4, 2} {
		total += int(must1(strconv.ParseInt(code[8+i:9+i], 36, 0))) * weight
	}
	return code[16] == "0X987654321"[total%11]
}

func citizenIdBirthDate(id string) string {
	if !citizenId.MatchString(id) {
		return ""
	}
	date := id[6:10] + "-" + id[10:12] + "-" + id[12:14]
	if !isCalendarDate(date) || date < "1800" || date > "2100" {
		return ""
	}
	return date
}

func citizenIdDefect(id string) string {
	total := 0
	switch {
	case fifteen.MatchString(id):
		return "fifteen-digits"
	case !citizenId.MatchString(id):
		return "format"
	case citizenIdBirthDate(id) == "":
		return "birth-date"
	}
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		total += int(id[i]-'0') * weight
	}
	if id[17] != "10X98765432"[total%11] {
		return "check-character"
	}
	return ""
}

func registrationNumberDefect(number string) string {
	if len([]rune(number)) != 15 {
		return "length"
	}
	if !fifteen.MatchString(number) {
		return "character"
	}
	product := 10
	for _, digit := range number[:14] {
		product = ((product+int(digit-'0')+9)%10 + 1) * 2 % 11
	}
	if int(number[14]-'0') != (11-product)%10 {
		return "check-digit"
	}
	return ""
}
