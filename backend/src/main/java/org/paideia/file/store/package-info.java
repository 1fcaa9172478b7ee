/** Where the bytes of files lie: a folder, or a bucket. */
package org.paideia.file.store;
