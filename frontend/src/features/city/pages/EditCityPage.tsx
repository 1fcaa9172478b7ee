import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useThemes } from '@/features/theme/public/useThemes'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useEditing } from '@/lib/useEditing'
import { Offered } from '@/ui/Allowed'
import { FormNotices } from '@/ui/FormNotices'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { cityActionsQuery, cityQuery, useUpdateCity } from '../api'
import { CityForm } from '../form/CityForm'
import { type CityValues, citySchema, fieldNames, toPatch, toValues } from '../form/cityValues'
import { useCityLabels } from '../form/useCityLabels'

/** Corrects a city's profile; what someone else changed meanwhile is shown beside what was typed here. */
export function EditCityPage() {
  const { slug } = useParams({ from: '/$lang/cities/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={cityActionsQuery(slug)} operation="updateCity">
        <EditCity slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditCity({ slug }: { slug: string }) {
  const { t } = useTranslation('city')
  const params = { lang: useLanguage(), slug }
  const navigate = useNavigate()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { city, etag } = useSuspenseQuery(cityQuery(slug)).data
  const [initial] = useState(() => ({ values: toValues(city), etag }))
  const names = fieldNames(city)
  const labels = useCityLabels(city)
  const show = useShown()
  const form = useForm<CityValues>({
    defaultValues: initial.values,
    resolver: zodResolver(citySchema(city, t, format.language)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useUpdateCity(slug)
  const editing = useEditing({
    form,
    key: `city:${city.slug}`,
    names,
    initial,
    save: async (base, values) => {
      const patch = toPatch(base.values, values)
      if (patch) await mutateAsync({ patch, etag: base.etag })
    },
    readAgain: async () => {
      const now = await queryClient.fetchQuery({ ...cityQuery(slug), staleTime: 0 })
      return { values: toValues(now.city), etag: now.etag }
    },
  })

  async function save(values: CityValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate({ to: '/$lang/cities/$slug', params })
  }

  return (
    <Page title={t('form.title', { name: city.ownName })} lead={t('form.lead')} width="read">
      <CityForm
        city={city}
        form={form}
        labels={labels}
        isSaving={isPending}
        onSubmit={(values) => void save(values)}
        problem={<FormNotices form={form} labels={labels} sending={editing} show={show} />}
        cancel={
          <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle" onClick={editing.discard}>
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}

/** The value of a field in words. */
function useShown() {
  const format = useFormat()
  const { label: theme } = useThemes()
  return (name: string, value: unknown) => {
    if (name === 'languages') return format.list((value as string[]).map(format.language))
    if (name === 'themes') return format.list((value as string[]).map(theme))
    return String(value)
  }
}
