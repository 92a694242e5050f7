// Worker adds up orders, one amount in cents on each line.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

var revision = "unknown"

func total(orders io.Reader) (int, error) {
	sum := 0
	lines := bufio.NewScanner(orders)
	for lines.Scan() {
		amount, err := strconv.Atoi(strings.TrimSpace(lines.Text()))
		if err != nil {
			return 0, err
		}
		sum += amount
	}
	return sum, lines.Err()
}

func main() {
	sum, err := total(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d (worker %s)\n", sum, revision)
}
