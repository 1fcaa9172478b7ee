/** The words of a declaration: versions made of blocks, their translations, and the merge fields that a signature fills in. */
package org.paideia.declaration.text;
