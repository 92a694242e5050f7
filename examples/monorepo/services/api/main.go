// Api answers with the prices of the shop, in cents.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

var revision = "unknown"

func prices() map[string]int {
	return map[string]int{"apple": 50, "pear": 70}
}

func main() {
	http.HandleFunc("/prices", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Revision", revision)
		if err := json.NewEncoder(w).Encode(prices()); err != nil {
			log.Print(err)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
