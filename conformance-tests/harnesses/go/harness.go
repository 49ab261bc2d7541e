// A system under test in Go: role validator, form records, from the published files alone.
//
//	go run . SCHEMAS        SCHEMAS holds a folder for each version of the standard: next/, 1.0.0/, …
//
// Level 1 needs no more than harness.go, standard.go and functions.go; level2.go adds the rules about whole records.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

type object = map[string]any

// Request is what is used of the runner's messages.
type Request struct {
	Type, Nonce, Standard, Role, AsOf, Regime string
	Seq                                       int
	Input                                     struct {
		PublicCopy bool
		Records    []struct {
			RecordType string
			Record     json.RawMessage
		}
	}
}

func main() {
	in, out := bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout)
	var standard *Standard
	for {
		var request Request
		line, err := in.ReadBytes('\n')
		if err != nil || json.Unmarshal(line, &request) != nil || request.Type == "close" {
			return
		}
		out.Encode(answer(&standard, request))
	}
}

func answer(standard **Standard, request Request) object {
	standards := must1(filepath.Glob(filepath.Join(os.Args[1], "*", "rules.json")))
	for i, rules := range standards {
		standards[i] = filepath.Base(filepath.Dir(rules))
	}
	switch {
	case request.Type == "hello":
		return object{"type": "ready", "cp": 1, "nonce": request.Nonce, "roles": []string{"validator"},
			"product":   object{"vendor": "creditspec", "name": "go-example", "version": "1.0.0", "language": "Go"},
			"standards": standards, "forms": []string{"records"}}
	case request.Type == "open" && !slices.Contains(standards, request.Standard):
		return object{"type": "opened", "ok": false, "message": "no version " + request.Standard + " here"}
	case request.Type == "open":
		*standard = openStandard(filepath.Join(os.Args[1], request.Standard))
		return object{"type": "opened", "ok": true}
	case request.Role != "validator" || request.Input.Records == nil:
		return object{"type": "result", "seq": request.Seq, "status": "skipped", "reason": "validates records only"}
	}
	findings, unanswered := []object{}, []string{}
	for i, entry := range request.Input.Records {
		record := must1(jsonschema.UnmarshalJSON(strings.NewReader(string(entry.Record))))
		for _, finding := range (*standard).check(request, entry.RecordType, record) {
			if finding.keyword == noAnswer {
				unanswered = append(unanswered, finding.rule.ID)
			} else {
				findings = append(findings, object{"rule": finding.rule.ID, "field": finding.pointer, "record": i + 1})
			}
		}
	}
	return object{"type": "result", "seq": request.Seq, "status": "done", "findings": findings,
		"notEvaluated": unanswered}
}

// noAnswer stands for the keyword where a rule could not be evaluated.
const noAnswer = "no answer"

// Finding is a broken rule, or a failed keyword, and the JSON Pointer of the field.
type Finding struct {
	rule    *Rule
	keyword string
	pointer string
}

// judgeRecord looks at a record as a whole.
var judgeRecord = func(_ *Standard, _ Request, recordType string, record any, findings []Finding) []Finding {
	return findings
}

// check examines one record.
func (s *Standard) check(request Request, recordType string, record any) []Finding {
	about := s.types[recordType]
	problems := problemsOf(about.schema.Validate(record))
	var findings []Finding
	var decided []string
	eachText(record, "", func(text, pointer string) {
		isMisshapen := slices.ContainsFunc(problems, func(p Finding) bool {
			return p.pointer == pointer && p.keyword != "required"
		})
		for _, rule := range about.rules[listPath(pointer)] {
			isApplied := rule.Layer == "field" && (rule.Regime == "" || rule.Regime == request.Regime) &&
				(rule.Only == "" || request.Input.PublicCopy)
			// That a word stands for no value is of no interest where the schema rejects the word.
			isIdle := rule.Decisive && rule.Severity != "error" && isMisshapen
			if isApplied && !isIdle && !rule.holds(object{"this": text, "asOf": request.AsOf, "parameters": object{}}) {
				findings = append(findings, Finding{rule, "", pointer})
				if rule.Decisive {
					decided = append(decided, pointer)
					return
				}
			}
		}
	})
	for _, p := range problems {
		field := about.fields[listPath(p.pointer)]
		isHidden := p.keyword == "required" && request.Input.PublicCopy && field["publicity"] != "P"
		isNamed := field["namedBy"] != nil && slices.Contains([]string{"minLength", "maxLength", "pattern"}, p.keyword)
		if !isHidden && !isNamed && !slices.Contains(decided, p.pointer) {
			findings = append(findings, Finding{s.byKeyword[p.keyword], p.keyword, p.pointer})
		}
	}
	return judgeRecord(s, request, recordType, record, findings)
}

// holds says whether a rule is kept; where it has no answer, nothing is wrong.
func (r *Rule) holds(variables object) bool {
	answer, _, err := r.condition.Eval(variables)
	return err != nil || answer.Value() == true
}

// problemsOf says what the JSON Schema rejects; a missing or unknown member is named by its own pointer.
func problemsOf(err error) (problems []Finding) {
	if err == nil {
		return nil
	}
	for _, unit := range err.(*jsonschema.ValidationError).BasicOutput().Errors {
		keyword, names := path.Base(unit.KeywordLocation), []string{}
		switch detail := unit.Error.Kind.(type) {
		case *kind.Group: // Says no more than that there is something inside.
			continue
		case *kind.Required:
			names = detail.Missing
		case *kind.AdditionalProperties:
			names = detail.Properties
		case *kind.MinLength:
			if detail.Got == 0 { // An empty text is a missing value.
				keyword = "required"
			}
		}
		for _, name := range names {
			problems = append(problems, Finding{keyword: keyword, pointer: unit.InstanceLocation + step(name)})
		}
		if len(names) == 0 {
			problems = append(problems, Finding{keyword: keyword, pointer: unit.InstanceLocation})
		}
	}
	return problems
}

// eachText calls back with every text but the empty one.
func eachText(value any, pointer string, use func(text, pointer string)) {
	switch value := value.(type) {
	case string:
		if value != "" {
			use(value, pointer)
		}
	case object:
		for name, member := range value {
			eachText(member, pointer+step(name), use)
		}
	case []any:
		for i, item := range value {
			eachText(item, pointer+step(strconv.Itoa(i)), use)
		}
	}
}

func step(name string) string { return "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name) }

var innerIndex, lastIndex = regexp.MustCompile(`/\d+(/)`), regexp.MustCompile(`/\d+$`)

// listPath turns `/shareholders/3/name` into `/shareholders/*/name`, `/penaltyKinds/0` into `/penaltyKinds`.
func listPath(pointer string) string {
	return lastIndex.ReplaceAllString(innerIndex.ReplaceAllString(pointer, "/*$1"), "")
}
