package main

func init() {
	libraries = append(libraries, func(s *Standard) map[string]any {
		shape := s.tables().pattern("foodLicenceNumberPattern")
		kind := func(number string) string {
			switch prefix := sliced(number, 0, 2); prefix {
			case "SC", "JY", "YB":
				return prefix
			}
			return ""
		}
		return map[string]any{
			"foodLicenceKind": kind,
			"foodLicenceNumberDefect": func(number string) string {
				switch {
				case !shape.MatchString(number):
					return "format"
				case checkDigit(number[2:15]) != number[15:]:
					return "check-digit"
				}
				return ""
			},
			"foodLicenceDivision": func(number string) string {
				switch {
				case !shape.MatchString(number):
					return ""
				case kind(number) == "SC":
					return number[5:11]
				}
				return number[3:9]
			},
			"foodLicenceBusinessFormat": func(number string) string {
				if kind(number) == "JY" && shape.MatchString(number) {
					return number[2:3]
				}
				return ""
			},
		}
	})
}
