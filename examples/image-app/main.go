// Greeter answers every request with a greeting and the version it was built as.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

// version is set by the build: -ldflags "-X main.version=1.0".
var version = "dev"

func greeting(name string) string {
	if name == "" {
		name = "world"
	}
	return fmt.Sprintf("Hello, %s! (%s)", name, version)
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, greeting(r.URL.Query().Get("name")))
	})
	address := os.Getenv("ADDRESS")
	if address == "" {
		address = ":8080"
	}
	log.Fatal(http.ListenAndServe(address, nil))
}
