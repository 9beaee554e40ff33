package cn.kuanyan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application in a Java process of its own. The webapps keep their engine in static fields, so a second application
 * that closes in the same process would take the shared one of {@link KuanyanTest} with it.
 */
public final class RunningApplication implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Started KuanyanApplication in");

    private final Process process;
    private final StringBuilder log = new StringBuilder();
    private int port;

    private RunningApplication(Process process) {
        this.process = process;
    }

    /** Starts in a folder and returns when requests are answered. */
    public static RunningApplication start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KuanyanApplication.class.getName(),
                "--server.port=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("KUANYAN_"));
        RunningApplication application = new RunningApplication(builder.start());
        application.awaitReady();
        return application;
    }

    private void awaitReady() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.append(line).append('\n');
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) {
                port = Integer.parseInt(matcher.group(1));
            }
            if (READY.matcher(line).find()) {
                Thread drain = new Thread(() -> output.lines().forEach(rest -> {
                    synchronized (log) {
                        log.append(rest).append('\n');
                    }
                }));
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("The application did not start:\n" + log);
    }

    public int port() {
        return port;
    }

    /** What it printed so far. */
    public String log() {
        synchronized (log) {
            return log.toString();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
