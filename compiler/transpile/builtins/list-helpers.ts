import type { Helper } from '../helpers.ts'

/** `list.slice(start, end)` with positions of run time. */
export const sliceList: Helper = {
  name: 'sliceList',
  parameters: ['List list', 'long start', 'end'],
  body: `
    long size = list.size()
    long last = end == null ? size : end
    int from = (int) (start < 0 ? Math.max(size + start, 0L) : Math.min(start, size))
    int to = (int) (last < 0 ? Math.max(size + last, 0L) : Math.min(last, size))
    return list.drop(from).take(Math.max(to - from, 0))
  `,
}

/** `list.at(index)`, from the end when negative. */
export const elementFromEnd: Helper = {
  name: 'elementFromEnd',
  parameters: ['List list', 'long index'],
  body: `
    int at = (int) (index < 0 ? list.size() + index : index)
    return at >= 0 ? list[at] : null
  `,
}

/** `list.indexOf(wanted, start)`, from the end when negative. */
export const indexFrom: Helper = {
  name: 'indexFrom',
  parameters: ['List list', 'wanted', 'long start'],
  body: `
    long from = start < 0 ? Math.max(list.size() + start, 0L) : start
    for (long i = from; i < list.size(); i++) {
      if (list[(int) i] == wanted) {
        return (int) i
      }
    }
    return -1
  `,
}

/** `list.splice(start, count, ...added)` */
export const spliceList: Helper = {
  name: 'spliceList',
  parameters: ['List list', 'long start', 'count', 'List added'],
  body: `
    long size = list.size()
    int from = (int) (start < 0 ? Math.max(size + start, 0L) : Math.min(start, size))
    long left = count == null ? size : Math.max((long) count, 0L)
    def removed = []
    while (left > 0 && from < list.size()) {
      removed.add(list.remove(from))
      left--
    }
    int at = from
    for (item in added) {
      list.add(at, item)
      at++
    }
    return removed
  `,
}

/** `list.toSpliced(start, count, ...added)` */
export const splicedList: Helper = {
  name: 'splicedList',
  parameters: ['List list', 'long start', 'count', 'List added'],
  body: `
    def copy = [] + list
    $spliceList(copy, start, count, added)
    return copy
  `,
  calls: [spliceList],
}

/** `list.with(index, value)`: a copy with another element; outside the list the build stops, as JavaScript throws. */
export const changedElement: Helper = {
  name: 'changedElement',
  parameters: ['List list', 'long index', 'value'],
  body: `
    int at = (int) (index < 0 ? list.size() + index : index)
    if (at < 0 || at >= list.size()) {
      throw new Exception('Invalid index : ' + index)
    }
    def copy = [] + list
    copy[at] = value
    return copy
  `,
}

/** `list.fill(value, start, end)` */
export const fillList: Helper = {
  name: 'fillList',
  parameters: ['List list', 'value', 'long start', 'end = null'],
  body: `
    long size = list.size()
    long last = end == null ? size : end
    int from = (int) (start < 0 ? Math.max(size + start, 0L) : start)
    int to = (int) (last < 0 ? size + last : Math.min(last, size))
    for (int at = from; at < to; at++) {
      list[at] = value
    }
  `,
}
