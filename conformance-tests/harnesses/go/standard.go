package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/ext"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Rule is what is used of a rule of rules.json.
type Rule struct {
	ID, Layer, Severity, Holds, Regime, Only, EffectiveFrom, EffectiveTo string
	Decisive                                                             bool
	Keywords, Reads, Requires                                            []string
	Targets                                                              []struct{ RecordType, Path string }
	condition                                                            cel.Program
}

// RecordType has annotations and rules by the path that targets use: `/shareholders/*/name`.
type RecordType struct {
	schema *jsonschema.Schema
	fields map[string]object
	rules  map[string][]*Rule
}

// Standard is one version of the standard.
type Standard struct {
	folder    string
	byKeyword map[string]*Rule
	types     map[string]*RecordType
}

func openStandard(folder string) *Standard {
	s := &Standard{folder, map[string]*Rule{}, map[string]*RecordType{}}
	s.each("*/*.schema.json", func(schema object) {
		name := schema["x-creditspec"].(object)["recordType"].(string)
		compiler := jsonschema.NewCompiler()
		must(compiler.AddResource(name, schema))
		s.types[name] = &RecordType{compiler.MustCompile(name), map[string]object{}, map[string][]*Rule{}}
		s.types[name].annotate(schema, "")
	})
	var published struct{ Rules []*Rule }
	s.read("rules.json", &published)
	var library struct {
		Functions []struct{ Name, Signature string }
	}
	s.read("functions.json", &library)
	slices.SortStableFunc(published.Rules, func(one, other *Rule) int {
		return strings.Compare(strconv.FormatBool(other.Decisive), strconv.FormatBool(one.Decisive))
	})
	options := []cel.EnvOption{ext.Strings(), cel.Variable("this", cel.DynType), cel.Variable("asOf", cel.StringType),
		cel.Variable("parameters", cel.DynType)}
	unknown, functions := []string{}, s.functions()
	for _, function := range library.Functions {
		if implementation, isKnown := functions[function.Name]; isKnown {
			options = append(options, declare(function.Name, function.Signature, implementation))
		} else {
			unknown = append(unknown, function.Name+"(")
		}
	}
	environment := must1(cel.NewEnv(options...))
	for _, rule := range published.Rules {
		for _, keyword := range rule.Keywords {
			s.byKeyword[keyword] = rule
		}
		isUnknown := func(call string) bool { return strings.Contains(rule.Holds, call) }
		if rule.Layer != "field" && rule.Layer != "record" || slices.ContainsFunc(unknown, isUnknown) {
			continue
		}
		// Type-checked, though members of records and parameters have no declared type.
		ast, issues := environment.Compile(rule.Holds)
		must(issues.Err())
		rule.condition = must1(environment.Program(ast, cel.EvalOptions(cel.OptOptimize)))
		for _, target := range rule.Targets {
			rules := s.types[target.RecordType].rules
			rules[target.Path] = append(rules[target.Path], rule)
		}
	}
	return s
}

func (t *RecordType) annotate(schema object, at string) {
	t.fields[at], _ = schema["x-creditspec"].(object)
	items, _ := schema["items"].(object)
	for step, part := range map[string]object{"/": schema, "/*/": items} {
		members, _ := part["properties"].(object)
		for name, member := range members {
			t.annotate(member.(object), at+step+name)
		}
	}
}

// each calls back with every JSON file of a pattern.
func (s *Standard) each(pattern string, use func(object)) {
	for _, path := range must1(filepath.Glob(filepath.Join(s.folder, pattern))) {
		use(must1(jsonschema.UnmarshalJSON(must1(os.Open(path)))).(object))
	}
}

func (s *Standard) tables() tables {
	var library struct{ Tables map[string]struct{ Data any } }
	s.read("functions.json", &library)
	data := tables{}
	for name, table := range library.Tables {
		data[name] = table.Data
	}
	return data
}

// read takes a JSON file.
func (s *Standard) read(name string, into any) {
	must(json.Unmarshal(must1(os.ReadFile(filepath.Join(s.folder, name))), into))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func must1[Value any](value Value, err error) Value {
	must(err)
	return value
}
