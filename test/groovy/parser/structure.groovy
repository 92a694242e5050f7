import org.codehaus.groovy.ast.*
import org.codehaus.groovy.ast.expr.*
import org.codehaus.groovy.ast.stmt.*
import org.codehaus.groovy.control.*

// What Groovy's own parser makes of each text in `params.TEXTS`, one string of structure for each.

return structures(params.TEXTS)

@NonCPS
List structures(List texts) {
  texts.collect { text ->
    try {
      def unit = new CompilationUnit()
      unit.addSource('Text.groovy', text)
      unit.compile(Phases.CONVERSION)
      structureOfModule(unit.AST.modules[0])
    } catch (CompilationFailedException failure) {
      'FAILED ' + failure.message
    }
  }
}

@NonCPS
String structureOfModule(ModuleNode module) {
  def methods = module.methods.collect { method ->
    def flags = method.private ? 'private ' : ''
    def notes = method.annotations.collect { "@${it.classNode.name} " }.join()
    "${notes}${flags}method ${method.returnType.name} ${quote(method.name)}" +
      "(${method.parameters.collect { structureOfParameter(it) }.join(', ')}) ${structure(method.code)}"
  }
  def imports = module.imports.collect { "import ${it.className}" }
  (imports + [structure(module.statementBlock)] + methods).join('\n')
}

@NonCPS
String structureOfParameter(Parameter parameter) {
  def initial = parameter.initialExpression == null ? '' : " = ${structure(parameter.initialExpression)}"
  "${parameter.type.name} ${parameter.name}${initial}"
}

@NonCPS
String quote(String text) {
  def quoted = new StringBuilder('"')
  for (int index = 0; index < text.length(); index++) {
    char c = text.charAt(index)
    if (c < (char) ' ' || c > (char) '~' || c == (char) '"' || c == (char) '\\') {
      quoted.append(String.format('\\u%04x', (int) c))
    } else {
      quoted.append(c)
    }
  }
  quoted.append('"').toString()
}

@NonCPS
String list(nodes) {
  nodes.collect { structure(it) }.join(', ')
}

@NonCPS
String structure(node) {
  if (node instanceof Statement && node.statementLabel != null) {
    def label = node.statementLabel
    return "${label}: ${structureOfNode(node)}"
  }
  structureOfNode(node)
}

@NonCPS
String structureOfNode(node) {
  switch (node) {
    case null: return 'nothing'
    case BlockStatement: return "{ ${node.statements.collect { structure(it) + '; ' }.join()}}"
    case EmptyStatement: return 'nothing'
    case EmptyExpression: return 'nothing'
    case ExpressionStatement: return structure(node.expression)
    case ReturnStatement: return "return ${structure(node.expression)}"
    case ThrowStatement: return "throw ${structure(node.expression)}"
    case BreakStatement: return "break ${node.label}"
    case ContinueStatement: return "continue ${node.label}"
    case IfStatement:
      return "if ${structure(node.booleanExpression)} ${structure(node.ifBlock)} else ${structure(node.elseBlock)}"
    case WhileStatement: return "while ${structure(node.booleanExpression)} ${structure(node.loopBlock)}"
    case ForStatement:
      if (node.collectionExpression instanceof ClosureListExpression) {
        return "for (${node.collectionExpression.expressions.collect { structure(it) }.join('; ')}) ${structure(node.loopBlock)}"
      }
      return "for (${node.variable.type.name} ${node.variable.name} in ${structure(node.collectionExpression)}) ${structure(node.loopBlock)}"
    case SwitchStatement:
      def cases = node.caseStatements.collect { "case ${structure(it.expression)}: ${structure(it.code)}; " }.join()
      return "switch ${structure(node.expression)} { ${cases}default: ${structure(node.defaultStatement)}}"
    case TryCatchStatement:
      def catches = node.catchStatements.collect { "catch (${it.exceptionType.name} ${it.variable.name}) ${structure(it.code)} " }.join()
      def last = node.finallyStatement
      if (last instanceof BlockStatement && last.statements.size() == 1 && last.statements[0] instanceof BlockStatement) {
        last = last.statements[0]
      }
      return "try ${structure(node.tryStatement)} ${catches}finally ${structure(last)}"
    default: return structureOfExpression(node)
  }
}

@NonCPS
String structureOfExpression(node) {
  switch (node) {
    case NotExpression: return "(! ${structure(node.expression)})"
    case BooleanExpression: return structure(node.expression)
    case ConstantExpression: return structureOfConstant(node.value)
    case GStringExpression:
      def text = ''
      node.strings.eachWithIndex { string, index ->
        text += quote(string.value)
        if (index < node.values.size()) {
          text += " ${structure(node.values[index])} "
        }
      }
      return "gstring[${text}]"
    case DeclarationExpression:
      def notes = node.annotations.collect { "@${it.classNode.name} " }.join()
      return "${notes}declare ${node.leftExpression.originType.name} ${node.leftExpression.name} = ${structure(node.rightExpression)}"
    case VariableExpression: return node.name
    case ElvisOperatorExpression: return "(${structure(node.trueExpression)} ?: ${structure(node.falseExpression)})"
    case TernaryExpression:
      return "(${structure(node.booleanExpression)} ? ${structure(node.trueExpression)} : ${structure(node.falseExpression)})"
    case BinaryExpression:
      if (node.operation.text == '[') {
        return "${structure(node.leftExpression)}[${structure(node.rightExpression)}]"
      }
      return "(${structure(node.leftExpression)} ${node.operation.text} ${structure(node.rightExpression)})"
    case UnaryMinusExpression: return "(- ${structure(node.expression)})"
    case UnaryPlusExpression: return "(+ ${structure(node.expression)})"
    case BitwiseNegationExpression: return "(~ ${structure(node.expression)})"
    case PrefixExpression: return "(${node.operation.text}_ ${structure(node.expression)})"
    case PostfixExpression: return "(_${node.operation.text} ${structure(node.expression)})"
    case CastExpression: return "(${structure(node.expression)} ${node.coerce ? 'as' : 'cast'} ${node.type.name})"
    case RangeExpression: return "(${structure(node.from)} ${node.inclusive ? '..' : '..<'} ${structure(node.to)})"
    case ClassExpression: return node.type.name
    case ListExpression: return "list[${list(node.expressions)}]"
    case MapExpression:
      return "map[${node.mapEntryExpressions.collect { structure(it.keyExpression) + ': ' + structure(it.valueExpression) }.join(', ')}]"
    case TupleExpression: return list(node.expressions)
    case MethodCallExpression:
      def object = node.implicitThis ? '' : structure(node.objectExpression) + (node.safe ? '?.' : '.')
      return "${object}${structure(node.method)}(${structure(node.arguments)})"
    case ConstructorCallExpression: return "new ${node.type.name}(${structure(node.arguments)})"
    case PropertyExpression: return "${structure(node.objectExpression)}${node.safe ? '?.' : '.'}${structure(node.property)}"
    case ClosureExpression:
      def parameters = node.parameters == null ? '->' : node.parameters.collect { structureOfParameter(it) + ' ->' }.join(' ')
      return "closure(${parameters}) ${structure(node.code)}"
    default: return "unknown ${node.getClass().name}"
  }
}

@NonCPS
String structureOfConstant(value) {
  if (value instanceof String) {
    return quote(value)
  }
  if (value instanceof Number && value < 0) {
    return "(- ${-value})"
  }
  "$value"
}
