package main

import (
	"strings"
	"testing"
)

func TestTotal(t *testing.T) {
	sum, err := total(strings.NewReader("50\n70\n"))
	if err != nil || sum != 120 {
		t.Errorf("total = %d, %v", sum, err)
	}
}
