package main

import (
	"errors"
	"slices"
	"time"
)

func isCalendarDate(text string) bool {
	_, err := time.Parse(time.DateOnly, text)
	return err == nil
}

func parse(date string) time.Time { return must1(time.Parse(time.DateOnly, date)) }

// later goes to the corresponding day, or the end of the month where there is none, then so many days on.
func later(date string, months, days int) string {
	day := parse(date)
	first := time.Date(day.Year(), day.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	reached := first.AddDate(0, 0, min(day.Day(), last)-1+days)
	if reached.Year() < 0 || reached.Year() > 9999 {
		return ""
	}
	return reached.Format(time.DateOnly)
}

// calendar is that of working days.
type calendar struct {
	From, To                  string
	Holidays, WorkingWeekends []string
}

var errOutside = errors.New("outside the calendar")

func (c calendar) isWorking(day time.Time) (bool, error) {
	date := day.Format(time.DateOnly)
	if date < c.From || date > c.To {
		return false, errOutside
	}
	if day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		return slices.Contains(c.WorkingWeekends, date), nil
	}
	return !slices.Contains(c.Holidays, date), nil
}

func (c calendar) add(date string, days int) (string, error) {
	day, towards := parse(date), 1
	if _, err := c.isWorking(day); err != nil {
		return "", err
	}
	if days < 0 {
		days, towards = -days, -1
	}
	for days > 0 {
		day = day.AddDate(0, 0, towards)
		isWorking, err := c.isWorking(day)
		if err != nil {
			return "", err
		}
		if isWorking {
			days--
		}
	}
	return day.Format(time.DateOnly), nil
}

func (c calendar) between(from, to string) (count int, err error) {
	if _, err := c.isWorking(parse(from)); err != nil {
		return 0, err
	}
	if to < from {
		count, err = c.between(to, from)
		return -count, err
	}
	for day := parse(from).AddDate(0, 0, 1); !day.After(parse(to)); day = day.AddDate(0, 0, 1) {
		isWorking, err := c.isWorking(day)
		if err != nil {
			return 0, err
		}
		if isWorking {
			count++
		}
	}
	return count, nil
}

func (c calendar) rolled(date string) (string, error) {
	if isWorking, err := c.isWorking(parse(date)); isWorking || err != nil {
		return date, err
	}
	return c.add(date, 1)
}
