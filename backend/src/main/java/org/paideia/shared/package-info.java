/**
 * The kernel that every feature stands on: problems, the contract, answers, pages, patches, dates and texts. It knows
 * no noun of the business.
 */
package org.paideia.shared;
