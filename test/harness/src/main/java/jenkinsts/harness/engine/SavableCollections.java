package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.impl.Caller;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The category with which Jenkins makes iterators and views of collections savable in CPS code. What has no
 * counterpart there has none here: the entries of `for (entry in map)` cannot be saved.
 */
public final class SavableCollections {
    private SavableCollections() {}

    public static <E> Iterator<E> iterator(List<E> list) {
        return new Position<>(list);
    }

    public static <E> Iterator<E> iterator(Set<E> set) {
        return new Position<>(new ArrayList<>(set));
    }

    public static <K, V> Set<Map.Entry<K, V>> entrySet(Map<K, V> map) {
        if (!isCalledFromCps(map, "entrySet")) return map.entrySet();
        Set<Map.Entry<K, V>> entries = new LinkedHashSet<>();
        for (Map.Entry<K, V> entry : map.entrySet()) entries.add(new AbstractMap.SimpleImmutableEntry<>(entry));
        return entries;
    }

    public static <K> Set<K> keySet(Map<K, ?> map) {
        return isCalledFromCps(map, "keySet") ? new LinkedHashSet<>(map.keySet()) : map.keySet();
    }

    public static <V> Collection<V> values(Map<?, V> map) {
        return isCalledFromCps(map, "values") ? new ArrayList<>(map.values()) : map.values();
    }

    private static boolean isCalledFromCps(Map<?, ?> map, String method) {
        return Caller.isAsynchronous(map, method) || Caller.isAsynchronous(SavableCollections.class, method, map);
    }

    /** Where a loop stands in a list. */
    private static final class Position<E> implements Iterator<E>, Serializable {
        private static final long serialVersionUID = 1L;
        private final List<E> list;
        private int next;

        Position(List<E> list) {
            this.list = list;
        }

        @Override
        public boolean hasNext() {
            return next != list.size();
        }

        @Override
        public E next() {
            if (next >= list.size()) throw new NoSuchElementException();
            return list.get(next++);
        }

        @Override
        public void remove() {
            list.remove(--next);
        }
    }
}
