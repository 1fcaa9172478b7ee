package org.paideia.rights;

/** Attempts on the files of a city. */
final class FileAttempts {

    private FileAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("listCityFiles", stage -> {
            String file = stage.file();
            return Attempt.list("/cities/" + stage.city() + "/files", file);
        });
        attempts.add("uploadCityFile", stage -> Attempt.of(caller -> Stage.upload(caller, stage.city())));
        attempts.add("uploadCityFile SIGNED_PAPER", stage -> Attempt.of(caller -> Stage.upload(caller, stage.city(), "SIGNED_PAPER")));
        attempts.add("getFile", stage -> Attempt.get("/files/" + stage.file()));
        attempts.add("getFileContent", stage -> Attempt.get("/files/" + stage.file() + "/content"));
        attempts.add("deleteFile", stage -> {
            String path = "/files/" + stage.file();
            return Attempt.delete(path, Stage.etag(path));
        });
    }
}
