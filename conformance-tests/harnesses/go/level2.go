package main

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

func init() {
	judgeRecord = judgeByRecordRules
	libraries = append(libraries, levelTwoFunctions)
}

var isDate = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

// judgeByRecordRules adds to the findings about the values of a record those about the record as a whole.
func judgeByRecordRules(s *Standard, request Request, recordType string, record any, findings []Finding) []Finding {
	about := s.types[recordType]
	day := ""
	for _, path := range about.fields[""]["eventDate"].([]any) {
		if date, isText := at(record, path.(string)).(string); isText && day == "" && isDate.MatchString(date) {
			day = date
		}
	}
	// No rule may rest on a wrong field; a word for "no value" is none.
	var malformed []string
	isNoValue := map[string]bool{}
	for _, finding := range findings {
		isMissing := finding.keyword == "required" && at(record, finding.pointer) == nil
		if finding.rule.Severity == "error" && (!isMissing || strings.Contains(listPath(finding.pointer), "/*/")) {
			malformed = append(malformed, listPath(finding.pointer))
		}
		isNoValue[finding.pointer] = finding.rule.Decisive && finding.rule.Severity != "error"
	}
	isWrong := func(read string) bool {
		return slices.ContainsFunc(malformed, func(wrong string) bool {
			return strings.HasPrefix(wrong+"/", read+"/") || strings.HasPrefix(read+"/", wrong+"/")
		})
	}
	this, isObject := asCel(record, "", isNoValue).(object)
	variables := object{"this": this, "asOf": request.AsOf, "parameters": s.parametersOn(request.Regime, day)}
	isAbsent := func(path string) bool { return at(this, path) == nil }
	for path, rules := range about.rules {
		isHidden := request.Input.PublicCopy && path != "" && about.fields[path]["publicity"] != "P"
		for _, rule := range rules {
			isOfRegime := rule.Regime == "" || rule.Regime == request.Regime
			isMeant := rule.Only == "" && !isHidden || rule.Only != "" && request.Input.PublicCopy
			if !isObject || rule.Layer != "record" || !isOfRegime || !rule.isInForce(day) || !isMeant ||
				slices.ContainsFunc(rule.Requires, isAbsent) {
				continue
			}
			answer, _, err := rule.condition.Eval(variables)
			if err != nil || slices.ContainsFunc(rule.Reads, isWrong) {
				findings = append(findings, Finding{rule, noAnswer, path})
			} else if answer.Value() != true {
				findings = append(findings, Finding{rule, "", path})
			}
		}
	}
	return findings
}

// isInForce says whether a rule applies by the day of the event.
func (r *Rule) isInForce(day string) bool {
	isUndated := r.EffectiveFrom == "" && r.EffectiveTo == ""
	return isUndated || day != "" && r.EffectiveFrom <= day && (r.EffectiveTo == "" || day <= r.EffectiveTo)
}

// parametersOn gives the parameters of a regime that hold on a day; of the others nothing is known.
func (s *Standard) parametersOn(regime, day string) object {
	key := regime + " " + day
	if parameters[key] != nil || day == "" {
		return parameters[key]
	}
	parameters[key] = object{}
	s.each("regimes/"+regime+".json", func(published object) {
		for name, parameter := range published["parameters"].(object) {
			for _, entry := range parameter.(object)["entries"].([]any) {
				entry := entry.(object)
				to, isEnded := entry["to"].(string)
				if entry["from"].(string) <= day && (!isEnded || day <= to) {
					parameters[key][name] = asCel(entry["value"], "", nil)
				}
			}
		}
	})
	return parameters[key]
}

// parameters that were looked up, by regime and day.
var parameters = map[string]object{}

// asCel is a value as conditions see it: without null members and words for "no value", its numbers whole.
func asCel(value any, pointer string, isNoValue map[string]bool) any {
	switch value := value.(type) {
	case object:
		members := object{}
		for name, member := range value {
			if below := pointer + step(name); member != nil && !isNoValue[below] {
				members[name] = asCel(member, below, isNoValue)
			}
		}
		return members
	case []any:
		items := []any{}
		for i, item := range value {
			items = append(items, asCel(item, pointer+step(strconv.Itoa(i)), isNoValue))
		}
		return items
	case json.Number:
		number, _ := value.Int64()
		return number
	}
	return value
}

// at reads what a pointer points at.
func at(value any, pointer string) any {
	for _, name := range strings.Split(pointer, "/")[1:] {
		switch within := value.(type) {
		case object:
			value = within[name]
		case []any:
			value = nil
			if index, err := strconv.Atoi(name); err == nil && index < len(within) {
				value = within[index]
			}
		default:
			return nil
		}
	}
	return value
}

// titles are those of codes, by list.
func (s *Standard) titles() map[string]object {
	titles := map[string]object{}
	s.each("code-lists/*.json", func(list object) {
		titles[list["id"].(string)] = object{}
		for _, code := range list["codes"].([]any) {
			titles[list["id"].(string)][code.(object)["code"].(string)] = code.(object)["title"]
		}
	})
	return titles
}

func levelTwoFunctions(s *Standard) map[string]any {
	var days calendar
	s.read("calendars/working-days.json", &days)
	titles, tables := s.titles(), s.tables()
	codes, ids, numbers := newCreditCodes(tables), newCitizenIds(s), newDocumentNumbers(tables)
	return map[string]any{
		"codeTitle": func(list, code string) string {
			title, _ := titles[list][code].(string)
			return title
		},
		"isCreditCodeProvinceKnown":   func(code string) bool { return titles["division"][sliced(code, 2, 4)+"0000"] != nil },
		"isCitizenIdProvinceKnown":    ids.isProvinceKnown,
		"trimmed":                     func(text string) string { return strings.Trim(text, tables.blanks()) },
		"isCalendarDate":              isCalendarDate,
		"year":                        func(date string) int { return parse(date).Year() },
		"addDays":                     func(date string, days int) string { return later(date, 0, days) },
		"addMonths":                   func(date string, months int) string { return later(date, months, 0) },
		"addYears":                    func(date string, years int) string { return later(date, 12*years, 0) },
		"daysBetween":                 func(from, to string) int { return int(parse(to).Sub(parse(from)).Hours() / 24) },
		"addWorkingDays":              days.add,
		"workingDaysBetween":          days.between,
		"rolledDay":                   days.rolled,
		"compareDecimals":             func(one, other string) int { return decimal(one).Cmp(decimal(other)) },
		"sumDecimals":                 sum,
		"shiftDecimal":                shift,
		"creditCodeDefect":            codes.defect,
		"isOrganizationCodeRight":     codes.isOrganizationRight,
		"isCreditCodeDepartmentKnown": codes.isDepartmentKnown,
		"citizenIdDefect":             ids.defect,
		"citizenIdBirthDate":          ids.birthDate,
		"registrationNumberDefect":    registrationNumberDefect,
		"documentNumberYear": func(number string) string {
			_, _, year, _ := numbers.split(number)
			return year
		},
	}
}
