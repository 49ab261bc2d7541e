package main

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
)

func init() {
	libraries = append(libraries, func(s *Standard) map[string]any {
		money := newMoney(s.tables())
		return map[string]any{
			"toHalfWidth":         toHalfWidth,
			"toFullWidthBrackets": strings.NewReplacer("(", "（", ")", "）").Replace,
			"mentionsAnyAmount":   func(text string) bool { return len(money.amountsIn(text)) > 0 },
			"mentionsAmount": func(text, yuan string) bool {
				isIt := func(amount *big.Rat) bool { return amount.Cmp(decimal(yuan)) == 0 }
				return slices.ContainsFunc(money.amountsIn(text), isIt)
			},
		}
	})
}

func toHalfWidth(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0xFF01 && r <= 0xFF5E:
			return r - 0xFEE0
		case r == 0x3000:
			return ' '
		}
		return r
	}, text)
}

// money knows the amounts of yuan in a text.
type money struct {
	digits, powers                            object
	amount, token, before, tenths, hundredths *regexp.Regexp
}

func newMoney(t tables) money {
	digits, powers := t["numeralDigits"].(object), t["numeralPowers"].(object)
	signs, numerals := "", ""
	for power := range powers {
		signs += power
	}
	for digit := range digits {
		numerals += strings.Trim(digit, "0123456789")
	}
	run := `(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)`
	one := "(?:[" + numerals + "]|[" + signs + "]" + run + "?)"
	numerals += signs
	return money{digits, powers,
		regexp.MustCompile("^((?:" + run + "|" + one + ")(?: ?" + one + ")*) ?[元圆]([" + t["notMoneyAfterYuan"].(string) + "]?)"),
		regexp.MustCompile(run + "|[" + numerals + "]"),
		regexp.MustCompile("(?:[0-9.几数" + numerals + "]|[0-9],)$"),
		regexp.MustCompile("^零?([0-9" + numerals + "])角"),
		regexp.MustCompile("^零?([0-9" + numerals + "])分(钟?)")}
}

func (m money) amountsIn(text string) (amounts []*big.Rat) {
	text = toHalfWidth(text)
	for at := 0; at < len(text); {
		found := m.amount.FindStringSubmatch(text[at:])
		if found == nil || found[2] != "" || m.before.MatchString(text[:at]) || len(m.token.FindAllString(found[1], -1)) > 41 {
			at++
			continue
		}
		at += len(found[0])
		amount := m.value(found[1])
		if tenths := m.tenths.FindStringSubmatch(text[at:]); tenths != nil {
			amount, at = m.plus(amount, tenths[1], -1), at+len(tenths[0])
		}
		if hundredths := m.hundredths.FindStringSubmatch(text[at:]); hundredths != nil && hundredths[2] == "" {
			amount, at = m.plus(amount, hundredths[1], -2), at+len(hundredths[0])
		}
		if amount != nil {
			amounts = append(amounts, amount)
		}
	}
	return amounts
}

// plus adds a digit of that power of ten.
func (m money) plus(amount *big.Rat, numeral string, power int) *big.Rat {
	digit, isDigit := m.digits[numeral].(string)
	if amount == nil || !isDigit {
		return amount
	}
	return new(big.Rat).Add(amount, decimal(shift(digit, power)))
}

// value is that of a number; nil where it is none.
func (m money) value(number string) *big.Rat {
	total, section, current := new(big.Rat), new(big.Rat), ""
	take := func(power int, whenEmpty string) {
		if current == "" {
			current = whenEmpty
		}
		section.Add(section, decimal(shift(current, power)))
		current = ""
	}
	for _, token := range m.token.FindAllString(number, -1) {
		power, isPower := m.powers[token].(float64)
		digit, isDigit := m.digits[token].(string)
		switch {
		case isDigit:
			current += digit
		case !isPower:
			current += strings.ReplaceAll(token, ",", "")
		case power < 4:
			if current == "" && power > 1 {
				return nil
			}
			take(int(power), "1")
		default:
			take(0, "0")
			if power == 8 {
				section.Add(section, total)
				total = new(big.Rat)
			}
			if section.Sign() == 0 {
				return nil
			}
			total.Add(total, section.Mul(section, decimal(shift("1", int(power)))))
			section = new(big.Rat)
		}
	}
	take(0, "0")
	return total.Add(total, section)
}
