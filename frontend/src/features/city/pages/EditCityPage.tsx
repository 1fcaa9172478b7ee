import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { type Conflict, merge } from '@/lib/merge'
import { useDraft } from '@/lib/useDraft'
import { setViolations } from '@/lib/violations'
import { DraftNotice } from '@/ui/DraftNotice'
import { FormProblem } from '@/ui/FormProblem'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { cityQuery, useUpdateCity } from '../api'
import { CityForm } from '../form/CityForm'
import { type CityValues, citySchema, fieldNames, toPatch, toValues } from '../form/cityValues'
import { useCityLabels } from '../form/useCityLabels'
import { CityConflict } from '../parts/CityConflict'

/** Corrects a city's profile; what someone else changed meanwhile is shown beside what was typed here. */
export function EditCityPage() {
  return (
    <SignedIn>
      <EditCity />
    </SignedIn>
  )
}

function EditCity() {
  const { t } = useTranslation('city')
  const params = { lang: useLanguage(), slug: useParams({ from: '/$lang/cities/$slug/edit' }).slug }
  const navigate = useNavigate()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { city, etag } = useSuspenseQuery(cityQuery(params.slug)).data
  const [base, setBase] = useState({ values: toValues(city), etag })
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const form = useForm<CityValues>({
    defaultValues: base.values,
    resolver: zodResolver(citySchema(city, t, format.language)),
    shouldFocusError: false,
  })
  const names = fieldNames(city)
  const labels = useCityLabels(city)
  const draft = useDraft(form, `city:${city.slug}`, names, base.values)
  const { mutateAsync, isPending, error, reset } = useUpdateCity(params.slug)

  function leave() {
    draft.discard()
    return navigate({ to: '/$lang/cities/$slug', params })
  }

  async function save(values: CityValues) {
    const patch = toPatch(base.values, values)
    if (!patch) return leave()
    try {
      await mutateAsync({ patch, etag: base.etag })
    } catch (failure) {
      if (isApiError(failure, 412)) return meetTheirs(values)
      if (setViolations(failure, names, form.setError)) reset()
      return
    }
    announce(t('form.saved'))
    await leave()
  }

  /** Someone else was first: bring both together, and let the person choose where both changed the same. */
  async function meetTheirs(mine: CityValues) {
    reset()
    const theirs = await queryClient.fetchQuery({ ...cityQuery(params.slug), staleTime: 0 })
    const values = toValues(theirs.city)
    const merged = merge(names, base.values, mine, values)
    form.reset(merged.merged, { keepDefaultValues: true })
    setBase({ values, etag: theirs.etag })
    setConflicts(merged.conflicts)
  }

  return (
    <Page title={t('form.title', { name: city.ownName })} lead={t('form.lead')} width="read">
      <DraftNotice
        restoredAt={draft.restoredAt}
        onDiscard={() => {
          draft.discard()
          form.reset(base.values)
        }}
      />
      <CityForm
        city={city}
        form={form}
        labels={labels}
        isSaving={isPending}
        onSubmit={(values) => void save(values)}
        problem={
          <>
            {conflicts && (
              <CityConflict city={city} conflicts={conflicts} form={form} onDone={() => setConflicts(undefined)} />
            )}
            <FormProblem
              errors={form.formState.errors}
              labels={labels}
              error={error}
              attempt={form.formState.submitCount}
            />
          </>
        }
        cancel={
          <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle" onClick={draft.discard}>
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
