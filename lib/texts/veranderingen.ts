import type { Verandersoort } from "@/lib/domain/verandering";

/** What became of a figure, as a table says it; `meer` and `minder` with their amount before it. */
export const VERANDERWOORD: Readonly<Record<Verandersoort, string>> = {
  gelijk: "gelijk",
  meer: "meer",
  minder: "minder",
  nieuw: "nieuw",
  "nieuw-onvolledig": "nieuw, onvolledig",
  "nieuw-pm": "nieuw, nog pm",
  "nieuw-onbekend": "nieuw, nog onbekend",
  vervallen: "vervallen",
  "nu-bekend": "nu bekend",
  "nu-bekend-onvolledig": "nu bekend, onvolledig",
  "nu-pm": "nu pm",
  aangekondigd: "nu pm",
  "niet-meer-aangekondigd": "geen pm meer, nu onbekend",
  "niet-meer-geleverd": "niet meer geleverd",
  "nvt-geworden": "n.v.t. geworden",
  "van-toepassing": "nu van toepassing",
  "van-toepassing-onvolledig": "nu van toepassing, onvolledig",
  "van-toepassing-pm": "nu van toepassing, nog pm",
  "van-toepassing-onbekend": "nu van toepassing, nog onbekend",
  "nu-onvolledig": "nu onvolledig",
  "nu-volledig": "nu volledig",
  "nog-onvolledig": "nog onvolledig",
  "anders-onvolledig": "anders onvolledig",
};
