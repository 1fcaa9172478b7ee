package org.paideia.file.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Objects in a bucket of an S3-compatible service, which answers a write only when the object is safe. */
final class S3Store implements FileStore {

    private static final String ANY_REGION = "us-east-1";

    private final S3Client client;
    private final String bucket;

    private S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3Store of(S3Settings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region().orElse(ANY_REGION)))
                .credentialsProvider(credentials(settings))
                // Services that only speak the same language know checksums of their own less often than not.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        return new S3Store(
                builder.build(),
                settings.bucket().orElseThrow(() -> new IllegalStateException("PAIDEIA_FILES_S3_BUCKET names no bucket.")));
    }

    @Override
    public void put(UUID key, Path file) {
        client.putObject(request -> request.bucket(bucket).key(key.toString()), file);
    }

    @Override
    public InputStream get(UUID key) {
        return client.getObject(request -> request.bucket(bucket).key(key.toString()));
    }

    @Override
    public void delete(UUID key) {
        client.deleteObject(request -> request.bucket(bucket).key(key.toString()));
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, settings.secretKey().orElse(""))))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }
}
