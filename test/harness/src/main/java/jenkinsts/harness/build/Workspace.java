package jenkinsts.harness.build;

import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;

/** The files that the file steps see; shell scripts do not change them. */
public final class Workspace {
    private final Build build;
    private final Map<String, String> files = new TreeMap<>();

    Workspace(Build build, Map<String, String> files) {
        this.build = build;
        this.files.putAll(files);
    }

    public String read(String path) throws NoSuchFileException {
        String text = files.get(inFolder(path));
        if (text == null) throw new NoSuchFileException(absolute(path));
        return text;
    }

    public void write(String path, String text) {
        files.put(inFolder(path), text);
    }

    public boolean exists(String path) {
        String file = inFolder(path);
        return files.keySet().stream().anyMatch(known -> known.equals(file) || known.startsWith(file + "/"));
    }

    public void deleteFolder() {
        String folder = build.context().folder();
        files.keySet().removeIf(file -> folder.isEmpty() || file.startsWith(folder + "/"));
    }

    public String folderAfter(String path) {
        return inFolder(path);
    }

    public String absolute(String path) {
        String relative = inFolder(path);
        if (relative.startsWith("/")) return relative;
        String root = build.context().node() == null ? NodeInfo.WORKSPACE : build.context().node().workspace();
        return relative.isEmpty() ? root : root + "/" + relative;
    }

    private String inFolder(String path) {
        String folder = build.context().folder();
        String clean = path.replaceAll("^(\\./)+", "").replaceAll("/+$", "");
        if (clean.startsWith("/") || folder.isEmpty()) return clean.equals(".") ? folder : clean;
        return clean.isEmpty() || clean.equals(".") ? folder : folder + "/" + clean;
    }
}
