package org.paideia.adherence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** How a city takes its signature back. */
@ApiTest
class WithdrawalApiTest {

    private SomeDraft draft;

    @BeforeEach
    void begin() {
        draft = new SomeDraft();
    }

    @Nested
    class Withdraw {

        @Test
        void needsAReasonAndStaysVisible() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            String code = draft.code();
            Api.refused(Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "WITHDRAWN")), 422, "rule-violated")
                    .body("violations.pointer", contains("/reason"));
            Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION", "note", "Vote of 3 May."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"))
                    .body("withdrawnOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("withdrawalReason", equalTo("COUNCIL_DECISION"));
            Api.anyone().get(draft.path).then().statusCode(200).body("withdrawalNote", equalTo("Vote of 3 May."));
            Api.anyone().get("/adherences?declaration=" + draft.declaration).then().body("items.state", contains("WITHDRAWN"));
            Api.anyone().get("/verify/" + code).then().body("stands", equalTo(false)).body("signature.withdrawalReason", equalTo("COUNCIL_DECISION"));
            Api.refused(Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")),
                    409, "transition-not-allowed").body("allowed", empty());
        }

        @Test
        void leavesRoomToSignAgain() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "WITHDRAWN", "reason", "SIGNED_IN_ERROR")).then().statusCode(200);
            String again = Given.signature(draft.declaration, draft.city);
            assertTrue(!draft.path.endsWith(again));
            Api.anyone().get("/adherences?city=" + draft.city).then().body("items.state", containsInAnyOrder("WITHDRAWN", "SIGNED"));
        }

        @Test
        void isForTheFocalPointAlone() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            var back = Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION");
            for (String other : List.of(Given.deputyOf(draft.city), draft.secretariat, Given.person())) {
                Api.refused(Api.move(Api.as(other), draft.path, back), 403, "forbidden");
            }
        }

        @Test
        void isNotForADraft() {
            Api.refused(Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")),
                            409, "transition-not-allowed")
                    .body("allowed", contains("SIGNED"));
            Api.refused(Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "SENT")), 409, "transition-not-allowed");
        }
    }
}
