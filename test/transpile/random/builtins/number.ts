import { boolean, fraction, int, listOf, text, type Type } from '../type.ts'
import { grouped, level, type Writer, type Written } from '../writer.ts'
import { call, plain, type Recipe, type Recipes } from './recipe.ts'

/** A quotient, or a product with a fraction, that is surely finite and small enough to be rounded. */
function roundable(writer: Writer): string {
  const number = writer.at(level.product, int)
  const by = writer.choices.pick(['2', '3', '-4', '10', '7'])
  const byFraction = writer.choices.pick(['0.5', '1.25', '-0.1', '2.5'])
  switch (writer.choices.below(4)) {
    case 0:
      return `${number} / ${by}`
    case 1:
      return `${number} * ${byFraction}`
    case 2:
      return `${number} / ${by} + ${byFraction}`
    default:
      return writer.choices.pick(['2.5', '-2.5', '0.5', '-0.5', '1.4999', '3'])
  }
}

const rounding = (name: string): Recipe =>
  plain('int', (writer) => `Math.${name}(${roundable(writer)})`, { bits: 34 })

const extreme = (name: string): readonly Recipe[] => [
  plain('int', (writer) => `Math.${name}(${writer.argument(int)}, ${writer.argument(int)})`),
  plain(
    'int',
    (writer) => `Math.${name}(${writer.argument(int)}, ${writer.argument(int)}, ${writer.argument(int)})`,
  ),
  plain('int', (writer) => `Math.${name}(...[${writer.argument(int)}, ...${writer.receiver(listOf(int))}])`),
]

/** Text that holds an integer. */
const numeral = (writer: Writer): string =>
  writer.choices.chance(1, 2)
    ? `String(${writer.argument(int)})`
    : writer.choices.pick(["'42'", "' 7'", "'-3'", "'007'"])

const literalType = (writer: Writer): Type => writer.choices.pick([int, text, boolean])

export const numberRecipes: Recipes = {
  'Math.abs': plain('int', (writer) => `Math.abs(${writer.argument(int)})`),
  'Math.ceil': rounding('ceil'),
  'Math.floor': rounding('floor'),
  'Math.round': rounding('round'),
  'Math.trunc': rounding('trunc'),
  'Math.max': extreme('max'),
  'Math.min': extreme('min'),
  'Math.pow': plain(
    'fraction',
    (writer) => `Math.pow(${writer.at(level.product, int)} % 50, ${writer.choices.below(5)})`,
  ),
  // The only thing that two runs of it have in common.
  'Math.random': plain('boolean', () => '(Math.random() < 1)'),
  'Math.sqrt': plain('fraction', (writer) => `Math.sqrt(Math.abs(${writer.argument(int)}))`),
  'number value.toFixed': plain(
    'text',
    (writer) => `${writer.receiver(fraction)}.toFixed(${writer.choices.pick(['1', '0', '', '2', '7'])})`,
    { size: 30 },
  ),
  'number value.toString': plain('text', (writer) => `${writer.receiver(int)}.toString()`, { size: 12 }),
  'boolean value.toString': plain('text', (writer) => `${writer.receiver(boolean)}.toString()`, { size: 5 }),
  '.Number': [
    plain('int', (writer) => `Number(${numeral(writer)})`),
    plain('int', (writer) => `Number(${writer.argument(boolean)})`, { bits: 1 }),
    plain('int', (writer) => `Number(${writer.argument(int)})`),
  ],
  '.parseInt': plain('int', (writer) => `parseInt(${numeral(writer)}${writer.choices.pick(['', ', 10'])})`),
  '.parseFloat': plain(
    'fraction',
    (writer) => `parseFloat(${writer.choices.pick(["'1.5'", "'-0.25x'", "'1e3'", "'.5'", numeral(writer)])})`,
  ),
  '.isNaN': plain('boolean', (writer) => `isNaN(${writer.argument(fraction)})`),
  '.Boolean': plain('boolean', (writer) => `Boolean(${writer.argument(literalType(writer))})`),
  'Math.sign': plain('int', (writer) => `Math.sign(${writer.argument(int)})`, { bits: 1 }),
  '.isFinite': plain('boolean', (writer) => `isFinite(${writer.argument(fraction)})`),
  'Number.isFinite': plain('boolean', (writer) => `Number.isFinite(${writer.argument(fraction)})`),
  'Number.isSafeInteger': plain('boolean', (writer) => `Number.isSafeInteger(${writer.argument(int)})`),
  'Number.isInteger': [
    plain('boolean', (writer) => `Number.isInteger(${writer.argument(int)})`),
    plain('boolean', (writer) => `Number.isInteger(${writer.argument(fraction)})`),
  ],
  'Number.isNaN': plain('boolean', (writer) => `Number.isNaN(${writer.argument(fraction)})`),
  'Number.parseInt': plain('int', (writer) => `Number.parseInt(${numeral(writer)})`),
  'Number.parseFloat': plain(
    'fraction',
    (writer) => `Number.parseFloat(${writer.choices.pick(["'1.5'", "'0.1'", "'-2e-3'"])})`,
  ),
}

const most = 52

/** An operation on integers whose result JavaScript still holds exactly. */
export function integerOperation(writer: Writer): Written {
  const left = writer.expression(int)
  const right = writer.expression(int)
  const bits = { left: left.bits ?? 31, right: right.bits ?? 31 }
  const joined = (operator: string, own: number, result: number): Written => ({
    text: `${grouped(left, own)} ${operator} ${grouped(right, own - 1)}`,
    level: own,
    bits: result,
  })
  const sum = Math.max(bits.left, bits.right) + 1
  switch (writer.choices.below(13)) {
    case 0:
    case 1:
      return joined('+', level.sum, sum)
    case 2:
    case 3:
      return joined('-', level.sum, sum)
    case 4:
    case 5:
      return bits.left + bits.right <= most
        ? joined('*', level.product, bits.left + bits.right)
        : joined('-', level.sum, sum)
    case 6:
      return {
        text: `${grouped(left, level.product)} % ${writer.choices.pick(['3', '10', '-7', '4294967296'])}`,
        level: level.product,
        bits: bits.left,
      }
    case 7:
      return { text: `-${grouped(left, level.primary)}`, level: level.unary, bits: bits.left }
    case 8:
      return bitOperation(writer, left, right)
    case 9:
      return {
        text: `${grouped(left, level.sum)} ${writer.choices.pick(['<<', '>>', '>>>'])} ${writer.choices.below(8)}`,
        level: level.shift,
        bits: 32,
      }
    case 10:
      return { text: `~${grouped(left, level.primary)}`, level: level.unary, bits: 31 }
    case 11:
      return call(`(${grouped(left, level.primary)} * 1000 + ${grouped(right, level.primary)})`, { bits: 43 })
    default:
      return joined('+', level.sum, sum)
  }
}

function bitOperation(writer: Writer, left: Written, right: Written): Written {
  const operator = writer.choices.pick(['&', '|', '^'])
  return {
    text: `(${grouped(left, level.primary)} ${operator} ${grouped(right, level.primary)})`,
    level: level.primary,
    bits: 32,
  }
}

/** An operation on numbers that may have a fraction; nothing is divided by zero. */
export function fractionOperation(writer: Writer): Written {
  const left = writer.choices.chance(1, 2) ? writer.expression(fraction) : writer.expression(int)
  const right = writer.expression(fraction)
  switch (writer.choices.below(6)) {
    case 0:
      return { text: `${grouped(left, level.sum)} + ${grouped(right, level.product)}`, level: level.sum }
    case 1:
      return { text: `${grouped(left, level.sum)} - ${grouped(right, level.product)}`, level: level.sum }
    case 2:
      return {
        text: `${grouped(left, level.product)} * ${grouped(right, level.power)}`,
        level: level.product,
      }
    case 3:
      return {
        text: `${grouped(left, level.product)} / ${writer.choices.pick(['3', '0.1', '-8', '1e3'])}`,
        level: level.product,
      }
    case 4:
      return { text: `-${grouped(left, level.primary)}`, level: level.unary }
    default:
      return {
        text: `(${grouped(writer.expression(int), level.primary)} % 20) ** ${writer.choices.below(5)}`,
        level: level.power,
      }
  }
}
