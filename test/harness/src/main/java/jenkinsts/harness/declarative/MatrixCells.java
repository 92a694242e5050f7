package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of a matrix: the product of its axes in declared order, less the excluded ones. */
final class MatrixCells {
    private MatrixCells() {}

    static List<Map<String, String>> of(Model.Matrix matrix) {
        List<Map<String, String>> cells = List.of(Map.of());
        for (Model.Axis axis : matrix.axes()) cells = extended(cells, axis);
        return cells.stream()
            .filter(cell -> matrix.excludes().stream().noneMatch(exclude -> excludes(exclude, cell)))
            .toList();
    }

    /** The values of the first axis change fastest. */
    private static List<Map<String, String>> extended(List<Map<String, String>> cells, Model.Axis axis) {
        List<Map<String, String>> extended = new ArrayList<>();
        for (Object value : axis.values()) {
            for (Map<String, String> cell : cells) {
                Map<String, String> larger = new LinkedHashMap<>(cell);
                larger.put(axis.name(), String.valueOf(value));
                extended.add(larger);
            }
        }
        return extended;
    }

    private static boolean excludes(List<Model.Axis> exclude, Map<String, String> cell) {
        return exclude.stream().allMatch(axis -> {
            boolean listed = axis.values().stream().map(String::valueOf).anyMatch(cell.get(axis.name())::equals);
            return listed != axis.negated();
        });
    }

    static String name(Map<String, String> cell) {
        return cell.entrySet().stream()
            .map(axis -> axis.getKey() + " = '" + axis.getValue() + "'")
            .collect(Collectors.joining(", ", "Matrix - ", ""));
    }
}
