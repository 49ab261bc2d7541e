package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/cel-go/cel"
)

// Every function that is here must give what the examples of functions.json say: SCHEMAS=… go test .
func TestExamples(t *testing.T) {
	folder, isGiven := os.LookupEnv("SCHEMAS")
	if !isGiven {
		folder = "../../../schemas"
	}
	s := &Standard{folder: filepath.Join(folder, "next")}
	var library struct {
		Functions []struct {
			Name     string
			Examples []struct {
				Arguments []any
				Result    any
			}
		}
	}
	s.read("functions.json", &library)
	functions := s.functions()
	for _, function := range library.Functions {
		implementation, isHere := functions[function.Name]
		if !isHere {
			continue
		}
		t.Run(function.Name, func(t *testing.T) {
			environment := must1(cel.NewEnv(cel.Variable("a", cel.DynType), declare(function.Name, implementation)))
			for _, example := range function.Examples {
				arguments, call := []any{}, function.Name+"("
				for i, argument := range example.Arguments {
					if number, isNumber := argument.(float64); isNumber {
						argument = int64(number)
					}
					arguments = append(arguments, argument)
					call += fmt.Sprintf("%sa[%d]", map[bool]string{true: ", "}[i > 0], i)
				}
				ast, issues := environment.Parse(call + ")")
				must(issues.Err())
				answer, _, err := must1(environment.Program(ast)).Eval(object{"a": arguments})
				var given any
				if err == nil {
					given = answer.Value()
				}
				if number, isNumber := given.(int64); isNumber {
					given = float64(number)
				}
				if !reflect.DeepEqual(given, example.Result) {
					t.Errorf("%q: %#v, not %#v", example.Arguments, given, example.Result)
				}
			}
		})
	}
}
