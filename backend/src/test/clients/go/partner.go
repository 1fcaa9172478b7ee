// What a partner's program does with the client that it generated: it reads the directory page by page, keeps its own
// city, applies to a network, and understands what is refused. It is written as a partner would write it, to show that
// the contract gives a client with which that is easy; what it does, it tells line by line.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"time"

	paideia "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func main() {
	log.SetFlags(0)
	address, token, theme, ownCity, network := os.Args[1], os.Args[2], os.Args[3], os.Args[4], os.Args[5]
	configuration := paideia.NewConfiguration()
	configuration.Servers = paideia.ServerConfigurations{{URL: address}}
	partner := partner{
		client: paideia.NewAPIClient(configuration),
		asked:  context.WithValue(context.Background(), paideia.ContextAccessToken, token),
	}
	partner.list(theme)
	partner.keep(ownCity)
	partner.apply(ownCity, network)
	partner.export(theme)
}

type partner struct {
	client *paideia.APIClient
	asked  context.Context
}

func (p partner) list(theme string) {
	var slugs []string
	request := p.client.CityAPI.ListCities(p.asked).Theme(theme).Country("FI").Sort("-population").Limit(2).Count("exact")
	for {
		page, _, err := request.Execute()
		must(err)
		for _, city := range page.Items {
			slugs = append(slugs, city.Slug)
		}
		if page.NextCursor == nil {
			fmt.Printf("listed %s of %d\n", strings.Join(slugs, " "), page.GetTotalCount())
			return
		}
		request = request.Cursor(*page.NextCursor)
	}
}

func (p partner) keep(slug string) {
	city, read, err := p.client.CityAPI.GetCity(p.asked, slug).Execute()
	must(err)
	population := city.GetPopulation()
	fmt.Printf("read %s, %.0f inhabitants, %s, %s\n",
		city.Slug, population.Value, city.GetAdminArea(), strings.Join(city.Languages, " "))

	patch := paideia.NewCityPatch()
	patch.SetWebsite("https://www.example.org")
	patch.SetAdminAreaNil()
	update := p.client.CityAPI.UpdateCity(p.asked, slug).IfMatch(read.Header.Get("ETag")).CityPatch(*patch)
	changed, _, err := update.Execute()
	must(err)
	region := "no region"
	if changed.HasAdminArea() {
		region = changed.GetAdminArea()
	}
	fmt.Printf("changed to %s, %s, %s\n", changed.GetWebsite(), region, strings.Join(changed.Languages, " "))

	history, _, err := p.client.ActivityAPI.ListActivities(p.asked).City(slug).RecordKind("CITY").Limit(1).Execute()
	must(err)
	for _, change := range history.Items[0].Changes {
		if change.Field == "adminArea" {
			fmt.Printf("history: adminArea was %v\n", change.Before)
		}
	}

	_, _, err = update.Execute()
	refused(err)
}

func (p partner) apply(city string, network string) {
	key := fmt.Sprintf("partner-%d", time.Now().UnixNano())
	application := p.client.MembershipAPI.CreateMembership(p.asked).
		IdempotencyKey(key).
		MembershipCreate(*paideia.NewMembershipCreate(city, network))
	applied, _, err := application.Execute()
	must(err)
	again, answer, err := application.Execute()
	must(err)
	replayed := "made another"
	if again.Id == applied.Id {
		replayed = answer.Header.Get("Idempotent-Replayed")
	}
	fmt.Printf("applied as %s, sent again %s\n", applied.State, replayed)

	_, _, err = p.client.MembershipAPI.CreateMembership(p.asked).
		MembershipCreate(*paideia.NewMembershipCreate(city, "no-such")).
		Execute()
	refused(err)
}

func (p partner) export(theme string) {
	table, _, err := p.client.CityAPI.ExportCitiesCsv(p.asked).Theme(theme).Country("FI").Execute()
	must(err)
	defer os.Remove(table.Name())
	content, err := io.ReadAll(table)
	must(err)
	fmt.Printf("exported %d\n", bytes.Count(content, []byte("\r\n"))-1)
}

func refused(err error) {
	var refusal *paideia.GenericOpenAPIError
	if !errors.As(err, &refusal) {
		log.Fatalf("not refused: %v", err)
	}
	var problem paideia.Problem
	must(json.Unmarshal(refusal.Body(), &problem))
	fmt.Printf("refused %d %s", problem.Status, problem.Code)
	for _, violation := range problem.Violations {
		fmt.Printf(": %s %s", violation.GetPointer(), violation.Code)
	}
	fmt.Println()
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
