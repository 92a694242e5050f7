package jenkinsts.harness.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the limits of a class file count: bytes of code by `Class.method`, constants by `Class`. */
public final class CodeSizes {
    private final Map<String, Integer> methods = new LinkedHashMap<>();
    private final Map<String, Integer> constants = new LinkedHashMap<>();

    void add(byte[] classFile) {
        try {
            read(new DataInputStream(new ByteArrayInputStream(classFile)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, Object> toJson() {
        return Map.of("methods", methods, "constants", constants);
    }

    private void read(DataInputStream in) throws IOException {
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> classNames = new HashMap<>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 7 -> classNames.put(index, in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    // Long numbers take two places.
                    index++;
                }
                default -> in.skipBytes(4);
            }
        }
        in.skipBytes(2);
        String name = texts.get(classNames.get(in.readUnsignedShort()));
        constants.put(name, count);
        in.skipBytes(2);
        in.skipBytes(2 * in.readUnsignedShort());
        readMembers(in, texts, name);
        readMembers(in, texts, name);
    }

    /** Fields, or methods: only these have code. */
    private void readMembers(DataInputStream in, Map<Integer, String> texts, String owner) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipBytes(2);
            String name = texts.get(in.readUnsignedShort());
            in.skipBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts.get(in.readUnsignedShort());
                byte[] content = in.readNBytes(in.readInt());
                if (!attribute.equals("Code")) continue;
                DataInputStream code = new DataInputStream(new ByteArrayInputStream(content));
                code.skipBytes(4);
                methods.merge(owner + "." + name, code.readInt(), Math::max);
            }
        }
    }
}
