package jenkinsts.harness.protocol;

import groovy.lang.Closure;
import groovy.lang.GString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jenkinsts.harness.steps.Symbol;

/**
 * Groovy values as JSON. Exact: numbers other than Integer, GStrings and sets carry a tag.
 * Plain: what a step sees after Jenkins' own coercion, so GStrings are strings and numbers are numbers.
 */
public final class Values {
    private static final int MAX_DEPTH = 100;
    private final boolean exact;
    private boolean sawGString;

    private Values(boolean exact) {
        this.exact = exact;
    }

    public static Object exact(Object value) {
        return new Values(true).encode(value, 0);
    }

    public static Object plain(Object value) {
        return new Values(false).encode(value, 0);
    }

    /** Whether a GString hides anywhere in the value. */
    public static boolean holdsGString(Object value) {
        Values values = new Values(false);
        values.encode(value, 0);
        return values.sawGString;
    }

    private Object encode(Object value, int depth) {
        if (depth > MAX_DEPTH) return "<too deep>";
        if (value == null || value instanceof Boolean || value instanceof String) return value;
        if (value instanceof GString text) {
            sawGString = true;
            return exact ? tag("$gstring", text.toString()) : text.toString();
        }
        if (value instanceof Number number) return encodeNumber(number);
        if (value instanceof Symbol symbol) return encodeSymbol(symbol, depth);
        if (value instanceof Map<?, ?> map) return encodeMap(map, depth);
        if (value instanceof Set<?> set) return exact ? tag("$set", encodeAll(set, depth)) : encodeAll(set, depth);
        if (value instanceof Collection<?> list) return encodeAll(list, depth);
        if (value instanceof Object[] array) return encodeAll(Arrays.asList(array), depth);
        if (value instanceof Closure) return "<closure>";
        if (value instanceof Throwable error) return object(value, error.getMessage());
        if (value instanceof Class<?> type) return tag("$class", type.getName());
        return object(value, String.valueOf(value));
    }

    private Object encodeNumber(Number number) {
        boolean finite = !(number instanceof Double || number instanceof Float)
            || Double.isFinite(number.doubleValue());
        if (number instanceof Integer || (!exact && finite)) return number;
        Map<String, Object> tagged = tag("$number", number.toString());
        tagged.put("class", number.getClass().getName());
        return tagged;
    }

    private Object encodeSymbol(Symbol symbol, int depth) {
        Map<String, Object> tagged = tag("$symbol", symbol.name());
        tagged.put("args", encode(symbol.arguments(), depth + 1));
        return tagged;
    }

    private Object encodeMap(Map<?, ?> map, int depth) {
        if (map.keySet().stream().allMatch(Values::keepsItsPlace)) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put((String) key, encode(element, depth + 1)));
            return plain;
        }
        List<Object> entries = new ArrayList<>();
        map.forEach((key, element) -> entries.add(Arrays.asList(encode(key, depth + 1), encode(element, depth + 1))));
        return tag("$map", entries);
    }

    /** JavaScript objects move integer-like keys to the front and treat __proto__ apart. */
    private static boolean keepsItsPlace(Object key) {
        return key instanceof String text
            && !text.matches("0|[1-9]\\d*")
            && !text.equals("__proto__")
            && !text.startsWith("$");
    }

    private List<Object> encodeAll(Collection<?> elements, int depth) {
        List<Object> list = new ArrayList<>();
        for (Object element : elements) list.add(encode(element, depth + 1));
        return list;
    }

    private static Object object(Object value, String text) {
        Map<String, Object> tagged = tag("$object", value.getClass().getName());
        tagged.put("text", text);
        return tagged;
    }

    private static Map<String, Object> tag(String name, Object value) {
        Map<String, Object> tagged = new LinkedHashMap<>();
        tagged.put(name, value);
        return tagged;
    }
}
