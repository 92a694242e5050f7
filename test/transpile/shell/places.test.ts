import { expect, it } from 'vitest'
import { holePlaces } from '../../../dsl/runtime/shell-reader.ts'

/** The places of the holes, which stand as `@` in the text, in a few words each. */
function places(text: string): readonly string[] {
  return holePlaces(text.split('@')).map((place) => {
    if (place.kind === 'unsupported') return place.where
    const marks = Object.entries(place).flatMap(([name, value]) =>
      value === true ? [name] : name === 'computed' && value !== undefined ? [`(${String(value)})`] : [],
    )
    return [place.kind, ...marks].join(' ')
  })
}

it.each([
  ['echo @', ['unquoted wholeWord']],
  ['@ @', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['@', ['unquoted wholeWord']],
  ['echo --flag=@', ['unquoted']],
  ['echo a@b', ['unquoted']],
  ['echo @@', ['unquoted', 'unquoted']],
  ['a;@&&b|@', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['echo @>file', ['unquoted beforeRedirection']],
  ['echo >@', ['unquoted wholeWord']],
  ['echo "@ x"', ['double-quoted']],
  ["echo '@'", ['single-quoted']],
  ['echo "a \'@\' b"', ['double-quoted']],
  ['echo \'a "@" b\' @', ['single-quoted', 'unquoted wholeWord']],
  ['echo "\\"@"', ['double-quoted']],
  ["echo \\'@", ['unquoted']],
  ['echo $HOME@', ['unquoted afterName']],
  ['echo "$HOME@"', ['double-quoted afterName']],
  ['echo ${HOME}@', ['unquoted']],
  ['echo $1@ $?@', ['unquoted', 'unquoted']],
  ['echo $(cat @)', ['unquoted wholeWord']],
  ['echo "$(cat "@")"', ['double-quoted']],
  ['echo "$(cat @) @"', ['unquoted wholeWord', 'double-quoted']],
  ['echo $(a (b) @) @', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['echo `cat @` @', ['between backquotes', 'unquoted wholeWord']],
  ['echo "`cat "@"`" @', ['between backquotes', 'unquoted wholeWord']],
  ['echo ${X:-@} @', ['between ${ and }', 'unquoted wholeWord']],
  ['echo "${X:-"@"}" @', ['between ${ and }', 'unquoted wholeWord']],
  ['echo $((1 + @)) @', ['in an arithmetic expansion', 'unquoted wholeWord']],
  ["echo $'@' @", ["between $' and '", 'unquoted wholeWord']],
  ['echo # @\necho @', ['in a comment', 'unquoted wholeWord']],
  ['echo a#@', ['unquoted']],
  ['echo \\@', ['directly behind a backslash']],
  ['echo \\\\@', ['unquoted']],
  ['echo $@', ['directly behind a dollar sign']],
  ['echo \\$@', ['unquoted']],
  ['echo "\\$@"', ['double-quoted']],
  ["echo '$@'", ['single-quoted']],
  ['echo ~@', ['directly behind a tilde']],
  ['cat <<EOF\na @\nEOF\necho @', ['here-document', 'unquoted wholeWord']],
  ["cat <<'EOF'\na @\nEOF\necho @", ['here-document literal', 'unquoted wholeWord']],
  ['cat <<-EOF\n\ta @\n\tEOF\necho @', ['here-document stripsTabs', 'unquoted wholeWord']],
  [
    'cat <<A <<B @\n@\nA\n@\nB\n@',
    ['unquoted wholeWord', 'here-document', 'here-document', 'unquoted wholeWord'],
  ],
  ['cat <<EOF\n$HOME@\nEOF', ['here-document afterName']],
  ['cat <<EOF\n$(echo @)\nEOF\n@', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['cat <<EOF\n"@" \'@\'\nEOF', ['here-document', 'here-document']],
  ['cat <<@\nx', ['in the end mark of a here-document']],
  ['cat <<<@', ['unquoted wholeWord']],
  ['if [ @ = x ]; then @; fi', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['case @ in a) echo @;; esac; echo @', Array.from({ length: 3 }, () => 'unquoted wholeWord')],
  ['echo $(case x in a) echo @;; esac)', ['behind a case inside $( )']],
  ['for x in @; do :; done', ['unquoted wholeWord']],
  ['a \\\n  @', ['unquoted wholeWord']],
  ["echo 'never closed @", ['in a script whose last quote is never closed']],
  ['echo $(never closed @', ['in a script whose last expansion is never closed']],
  ['echo {@,b@}', ['unquoted inBraces', 'unquoted inBraces']],
  ['echo {} @', ['unquoted wholeWord']],
  ['(( @ > 1 )); echo @', ['in an arithmetic expansion', 'unquoted wholeWord']],
  ['echo $[ @ ] @', ['behind $[, with which bash computes', 'behind $[, with which bash computes']],
  ['x[@]=1', ['unquoted (in the index of an array, which bash computes)']],
  ['echo >&@ 2>& "@"', ['unquoted (behind a redirection to a file descriptor) wholeWord', 'double-quoted']],
  [
    '[[ @ -eq 1 || 1 -lt "@" ]] && [[ @ == x ]]',
    [
      'unquoted (beside a comparison of numbers in [[ ]], which bash computes) wholeWord',
      'double-quoted (beside a comparison of numbers in [[ ]], which bash computes)',
      'unquoted wholeWord',
    ],
  ],
  ['[ @ -eq 1 ]; [[ a ]]; test @ -eq 1', ['unquoted wholeWord', 'unquoted wholeWord']],
  ['#!/bin/bash\necho @', ['unquoted wholeWord']],
  ['#!/usr/bin/env python3\nprint(@)', ['in a script of python3']],
])('%j', (text, expected) => {
  expect(places(text)).toEqual(expected)
})
