#!/usr/bin/env bash
# Lets the loader of the seeds in: gives its client a secret and the role of an administrator, which the realm, made for
# every place, leaves out. Run where seeds are wanted, and again without harm.
set -euo pipefail

kcadm() {
  /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config
}

export KC_CLI_PASSWORD=$KC_BOOTSTRAP_ADMIN_PASSWORD
kcadm config credentials --server "$KEYCLOAK_URL" --realm master --user "$KC_BOOTSTRAP_ADMIN_USERNAME"
client=$(kcadm get clients -r paideia -q clientId=paideia-loader --fields id --format csv --noquotes)
kcadm update "clients/$client" -r paideia -s "secret=$PAIDEIA_LOADER_SECRET"
kcadm get "clients/$client/service-account-user" -r paideia --fields username
kcadm add-roles -r paideia --uusername service-account-paideia-loader --rolename admin
