import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Renews class files that are too old for Java's cache of classes: the same code, with the stack
/// maps that Java has asked for since version 7, so that the cache can keep it verified. A class that
/// cannot be renewed stays as it is, and is then loaded from its jar as before.
final class Renew {
  private static final int OLDEST_KEPT = 50;

  private Renew() {}

  /// @param arguments the jar, which is changed in place
  public static void main(String[] arguments) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
      ClassHierarchyResolver known =
          ClassHierarchyResolver.ofResourceParsing(name -> stream(jar, name))
              .orElse(ClassHierarchyResolver.defaultResolver())
              .cached();
      List<Path> classes;
      try (Stream<Path> files = Files.walk(jar.getPath("/"))) {
        classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      }
      int renewed = 0;
      for (Path file : classes) {
        renewed += renew(file, known) ? 1 : 0;
      }
      System.out.println(renewed + " of " + classes.size() + " classes renewed");
    }
  }

  /// The class file of that name, or null: then it belongs to Java.
  private static InputStream stream(FileSystem jar, ClassDesc name) {
    String internal = name.descriptorString().substring(1, name.descriptorString().length() - 1);
    Path file = jar.getPath("/" + internal + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean renew(Path file, ClassHierarchyResolver known) throws IOException {
    ClassFile api =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(known));
    ClassModel old = api.parse(Files.readAllBytes(file));
    if (old.majorVersion() >= OLDEST_KEPT) {
      return false;
    }
    byte[] young =
        api.transformClass(
            old,
            ClassTransform.dropping(ClassFileVersion.class::isInstance)
                .andThen(ClassTransform.transformingMethodBodies((code, each) -> code.with(each)))
                .andThen(
                    ClassTransform.endHandler(
                        builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    if (!api.verify(young).isEmpty()) {
      return false;
    }
    Files.write(file, young);
    return true;
  }
}
