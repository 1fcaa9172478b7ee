import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useThemes } from '@/features/theme/public/useThemes'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { cityActionsQuery, cityQuery, useUpdateCity } from '../api'
import { CityFields } from '../form/CityFields'
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
  const back = { to: '/$lang/cities/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const labels = useCityLabels(city)
  const { mutateAsync, isPending } = useUpdateCity(slug)
  const { form, editing } = useRecordForm({
    key: `city:${slug}`,
    query: cityQuery(slug),
    names: fieldNames(city),
    resolver: zodResolver(citySchema(city, t, format.language)),
    toValues: (now) => toValues(now.city),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: CityValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('form.title', { name: city.ownName })}
      lead={t('form.lead')}
      form={form}
      labels={labels}
      sending={editing}
      show={useShown()}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <CityFields city={city} form={form} labels={labels} />
    </EditPage>
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
