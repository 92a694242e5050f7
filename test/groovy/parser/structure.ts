import type * as groovy from '../../../compiler/groovy/ast/nodes.ts'

/*
 * The structure of a tree as structure.groovy gives it for what Groovy's parser made of the printed text. Where two trees
 * mean the same to Groovy (named arguments and a map in front, `-1` and minus one), they have one structure.
 */

function quote(text: string): string {
  let quoted = ''
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    quoted += /[ !#-[\]-~]/.test(character)
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  }
  return `"${quoted}"`
}

function listOf(nodes: readonly groovy.Expression[]): string {
  return nodes.map(structureOf).join(', ')
}

function structureOfArguments(args: readonly groovy.Argument[], body?: groovy.Closure): string {
  const named = args.filter((argument) => argument.kind === 'named')
  const positional = args.filter((argument) => argument.kind === 'positional')
  return [
    ...(named.length === 0
      ? []
      : [`map[${named.map(({ name, value }) => `${quote(name)}: ${structureOf(value)}`).join(', ')}]`]),
    ...positional.map(({ value }) => structureOf(value)),
    ...(body === undefined ? [] : [structureOf(body)]),
  ].join(', ')
}

function structureOfGString({ parts }: groovy.GString): string {
  let structure = ''
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      structure += `${quote(text)} ${structureOf(part)} `
      text = ''
    }
  }
  return structure === '' ? quote(text) : `gstring[${structure}${quote(text)}]`
}

function typeName(type: string | undefined): string {
  return type === undefined || type === 'def' ? 'java.lang.Object' : type
}

function structureOfParameter({ type, name, defaultValue }: groovy.Parameter): string {
  return `${typeName(type)} ${name}${defaultValue === undefined ? '' : ` = ${structureOf(defaultValue)}`}`
}

function structureOfBlock(statements: readonly groovy.Statement[]): string {
  return `{ ${statements.map((statement) => `${structureOfStatement(statement)}; `).join('')}}`
}

function structureOfSwitch({ subject, cases }: groovy.SwitchStatement): string {
  let structure = ''
  let otherwise = 'nothing'
  for (const [index, { test, statements }] of cases.entries()) {
    const body =
      statements.length > 0
        ? structureOfBlock(statements)
        : index === cases.length - 1
          ? '{ break null; }'
          : 'nothing'
    if (test === undefined) otherwise = body
    else structure += `case ${structureOf(test)}: ${body}; `
  }
  return `switch ${structureOf(subject)} { ${structure}default: ${otherwise}}`
}

/** The structure of an expression. */
export function structureOf(node: groovy.Expression): string {
  switch (node.kind) {
    case 'null-literal':
      return 'null'
    case 'boolean-literal':
      return String(node.value)
    case 'number-literal':
      return node.text
    case 'string-literal':
      return quote(node.value)
    case 'gstring':
      return structureOfGString(node)
    case 'identifier':
      return node.name
    case 'property-access':
      return `${structureOf(node.object)}${node.safe ? '?.' : '.'}${quote(node.name)}`
    case 'index-access':
      return `${structureOf(node.object)}[${structureOf(node.index)}]`
    case 'method-call': {
      const object = node.object === undefined ? '' : structureOf(node.object) + (node.safe ? '?.' : '.')
      return `${object}${quote(node.name)}(${structureOfArguments(node.arguments, node.body)})`
    }
    case 'new-instance':
      return `new ${node.type}(${listOf(node.arguments)})`
    case 'list-literal':
      return `list[${listOf(node.elements)}]`
    case 'map-literal': {
      const entries = node.entries.map(
        ({ key, value }) =>
          `${typeof key === 'string' ? quote(key) : structureOf(key)}: ${structureOf(value)}`,
      )
      return `map[${entries.join(', ')}]`
    }
    case 'closure': {
      const { parameters, implicitParameters } = node
      const arrow = parameters.map((parameter) => `${structureOfParameter(parameter)} ->`).join(' ')
      const header = parameters.length === 0 && !implicitParameters ? '->' : arrow
      return `closure(${header}) ${structureOfBlock(node.body.statements)}`
    }
    case 'unary': {
      const operand = structureOf(node.operand)
      return node.operator === '+' && node.operand.kind === 'number-literal'
        ? operand
        : `(${node.operator} ${operand})`
    }
    case 'update':
      return `(${node.prefix ? `${node.operator}_` : `_${node.operator}`} ${structureOf(node.operand)})`
    case 'binary':
      return `(${structureOf(node.left)} ${node.operator} ${structureOf(node.right)})`
    case 'instance-of':
      return `(${structureOf(node.operand)} instanceof ${node.type})`
    case 'as':
    case 'cast':
      return `(${structureOf(node.operand)} ${node.kind} ${node.type})`
    case 'conditional':
      return `(${structureOf(node.condition)} ? ${structureOf(node.whenTrue)} : ${structureOf(node.whenFalse)})`
    case 'elvis':
      return `(${structureOf(node.left)} ?: ${structureOf(node.right)})`
    case 'assignment':
      return `(${structureOf(node.target)} ${node.operator} ${structureOf(node.value)})`
    case 'raw-expression':
      throw new Error('The structure of raw Groovy is not known.')
  }
}

/** The structure of a statement. */
function structureOfStatement(node: groovy.Statement): string {
  switch (node.kind) {
    case 'expression-statement':
      return structureOf(node.expression)
    case 'variable-declaration':
      return `declare ${typeName(node.type)} ${node.name} = ${node.initializer ? structureOf(node.initializer) : 'nothing'}`
    case 'block':
      return `if true ${structureOfBlock(node.statements)} else nothing`
    case 'if': {
      const { elseBranch } = node
      const otherwise =
        elseBranch === undefined
          ? 'nothing'
          : elseBranch.kind === 'if'
            ? structureOfStatement(elseBranch)
            : structureOfBlock(elseBranch.statements)
      return `if ${structureOf(node.condition)} ${structureOfBlock(node.thenBranch.statements)} else ${otherwise}`
    }
    case 'for-in': {
      const variable = `${typeName(node.type)} ${node.name}`
      return `for (${variable} in ${structureOf(node.iterable)}) ${structureOfBlock(node.body.statements)}`
    }
    case 'for': {
      const header = [node.initializer, node.condition, node.update].map((part) => {
        if (part === undefined) return 'nothing'
        return part.kind === 'variable-declaration' ? structureOfStatement(part) : structureOf(part)
      })
      return `for (${header.join('; ')}) ${structureOfBlock(node.body.statements)}`
    }
    case 'while':
      return `while ${structureOf(node.condition)} ${structureOfBlock(node.body.statements)}`
    case 'switch':
      return structureOfSwitch(node)
    case 'try': {
      const catches = node.catches.map(({ type, name, body }) => {
        return `catch (${type ?? 'java.lang.Object'} ${name}) ${structureOfBlock(body.statements)} `
      })
      const last = node.finalizer === undefined ? 'nothing' : structureOfBlock(node.finalizer.statements)
      return `try ${structureOfBlock(node.body.statements)} ${catches.join('')}finally ${last}`
    }
    case 'throw':
      return `throw ${structureOf(node.value)}`
    case 'return':
      return `return ${node.value === undefined ? 'null' : structureOf(node.value)}`
    case 'break':
    case 'continue':
      return `${node.kind} ${node.label ?? 'null'}`
    case 'labeled':
      return `${node.label}: ${structureOfStatement(node.statement)}`
    case 'raw-statement':
      throw new Error('The structure of raw Groovy is not known.')
  }
}

function structureOfMethod(node: groovy.MethodDeclaration): string {
  const notes = node.annotations.map((annotation) => `@${annotation} `).join('')
  const modifiers = node.modifiers.map((modifier) => `${modifier} `).join('')
  const parameters = node.parameters.map(structureOfParameter).join(', ')
  const signature = `${typeName(node.returnType)} ${quote(node.name)}(${parameters})`
  return `${notes}${modifiers}method ${signature} ${structureOfBlock(node.body.statements)}`
}

/** The structure of a file: imports, statements, methods. */
export function structureOfFile(file: groovy.GroovyFile): string {
  const statements = file.declarations.flatMap((declaration) => {
    if (declaration.kind === 'method') return []
    if (declaration.kind === 'field') {
      return `@Field declare ${typeName(declaration.type)} ${declaration.name} = ${structureOf(declaration.initializer)}; `
    }
    return `${structureOfStatement(declaration)}; `
  })
  const libraries = file.libraries.length === 0 ? '' : '@Library declare java.lang.Object _ = nothing; '
  const methods = file.declarations.filter((declaration) => declaration.kind === 'method')
  return [
    ...file.imports.map((name) => `import ${name}`),
    `{ ${libraries}${statements.join('')}}`,
    ...methods.map(structureOfMethod),
  ].join('\n')
}
