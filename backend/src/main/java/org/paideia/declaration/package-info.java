/** What networks declare: declarations, charters and outcome documents, and their texts in versions and languages. */
package org.paideia.declaration;
