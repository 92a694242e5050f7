package main

import "testing"

func TestPricesArePositive(t *testing.T) {
	for name, price := range prices() {
		if price <= 0 {
			t.Errorf("%s costs %d", name, price)
		}
	}
}
