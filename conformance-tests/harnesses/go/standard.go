package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
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
	slices.SortStableFunc(published.Rules, func(one, other *Rule) int {
		return strings.Compare(strconv.FormatBool(other.Decisive), strconv.FormatBool(one.Decisive))
	})
	// Conditions are run as they are parsed, without types: a function that is not here is missed when it is called.
	options := []cel.EnvOption{ext.Strings()}
	for name, function := range s.functions() {
		options = append(options, declare(name, function))
	}
	environment := must1(cel.NewEnv(options...))
	for _, rule := range published.Rules {
		for _, keyword := range rule.Keywords {
			s.byKeyword[keyword] = rule
		}
		if rule.Layer != "field" && rule.Layer != "record" {
			continue
		}
		ast, issues := environment.Parse(rule.Holds)
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

// tables are the data of functions.json.
type tables map[string]any

func (t tables) texts(name string) (texts []string) {
	for _, text := range t[name].([]any) {
		texts = append(texts, text.(string))
	}
	return texts
}

// pattern is to match from end to end.
func (t tables) pattern(name string) *regexp.Regexp {
	return regexp.MustCompile("^(?:" + t[name].(string) + ")$")
}

func (t tables) blanks() string {
	var blanks []rune
	for _, blank := range t["blanks"].([]any) {
		blanks = append(blanks, rune(blank.(float64)))
	}
	return string(blanks)
}

// declare lets CEL call a function of Go; an error it returns is "no answer".
func declare(name string, implementation any) cel.EnvOption {
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
	parameters := slices.Repeat([]*cel.Type{cel.DynType}, function.Type().NumIn())
	return cel.Function(name, cel.Overload(name, parameters, cel.DynType, cel.FunctionBinding(binding)))
}
