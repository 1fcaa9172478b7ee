package org.paideia.file.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Which S3-compatible store, and as whom. What is not said is looked for where the tools of its maker look. */
@ConfigMapping(prefix = "paideia.files.s3")
interface S3Settings {

    /** Of the service, where it is not its inventor's. */
    Optional<URI> endpoint();

    Optional<String> region();

    Optional<String> bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();
}
