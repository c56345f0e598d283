package org.ipctck.kit.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import jnr.constants.platform.OpenFlags;
import jnr.posix.POSIX;
import org.ipctck.fixtures.target.Native;

/**
 * A program in a file without a name, so that nothing stays even when the kit is killed. Source: open(2), O_TMPFILE; proc(5), /proc/self/fd.
 */
final class UnnamedFile implements AutoCloseable {

    /** The kernel's own bit; the flag is this with O_DIRECTORY. Source: asm-generic/fcntl.h. */
    private static final int TMPFILE_BIT = 020000000;
    private static final int CLOSE_ON_EXEC = 02000000;
    private static final int EXECUTABLE = 0500;

    private final int descriptor;

    private UnnamedFile(int descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Holds the program.
     *
     * @throws IOException where the file system has no such files, or is full
     */
    static UnnamedFile of(byte[] program, Path folder) throws IOException {
        POSIX posix = Native.posix();
        int writable = open(folder.toString(), TMPFILE_BIT | OpenFlags.O_DIRECTORY.intValue() | OpenFlags.O_RDWR.intValue());
        try {
            for (int done = 0; done < program.length;) {
                byte[] rest = Arrays.copyOfRange(program, done, program.length);
                int written = posix.write(writable, rest, rest.length);
                if (written <= 0) {
                    throw new IOException("writing failed with errno " + posix.errno());
                }
                done += written;
            }
            // A file that somebody has open for writing cannot be executed.
            return new UnnamedFile(open("/proc/self/fd/" + writable, OpenFlags.O_RDONLY.intValue()));
        } finally {
            posix.close(writable);
        }
    }

    private static int open(String path, int flags) throws IOException {
        int descriptor = Native.posix().open(path, flags | CLOSE_ON_EXEC, EXECUTABLE);
        if (descriptor < 0) {
            throw new IOException(path + " cannot be opened, errno " + Native.posix().errno());
        }
        return descriptor;
    }

    /** By which this process and those that it starts can execute it. */
    Path path() {
        return Path.of("/proc/self/fd/" + descriptor);
    }

    @Override
    public void close() {
        Native.posix().close(descriptor);
    }
}
