"""The tables of the standing figure: its hands, feet, arms and face, and the corners of its regions.

Lengths are in head heights. A hand is written along (from the wrist) and across (towards the thumb); a foot
across from the axis of the leg, and down; an arm at 0 shoulder, 1 elbow, 2 wrist, outwards and inwards.
"""

from __future__ import annotations

ARM = (
    (0.40, 0.186, 0.0, "deltoid", ""),
    (0.55, 0.178, 0.182, "", ""),
    (0.82, 0.164, 0.166, "elbow 1", "inner elbow 1"),
    (1.00, 0.166, 0.160, "", ""),
    (1.20, 0.178, 0.164, "elbow 2", "inner elbow 2"),
    (1.45, 0.162, 0.148, "", ""),
    (1.75, 0.123, 0.121, "wrist 1", "inner wrist 1"),
    (2.02, 0.104, 0.106, "", ""),
)

HAND = (
    (0.10, 0.128, "wrist 2"),
    (0.20, 0.195, ""),
    (0.32, 0.252, ""),
    (0.43, 0.282, ""),
    (0.495, 0.272, ""),
    (0.50, 0.236, ""),
    (0.42, 0.200, ""),
    (0.345, 0.164, "web"),
    (0.44, 0.168, "knuckle"),
    (0.56, 0.166, ""),
    (0.70, 0.150, ""),
    (0.752, 0.118, ""),
    (0.735, 0.082, "notch 1"),
    (0.80, 0.072, ""),
    (0.832, 0.036, "fingertip"),
    (0.80, 0.004, "notch 2"),
    (0.822, -0.016, ""),
    (0.812, -0.052, ""),
    (0.762, -0.078, "notch 3"),
    (0.756, -0.104, ""),
    (0.722, -0.138, ""),
    (0.660, -0.154, ""),
    (0.55, -0.168, ""),
    (0.40, -0.174, "inner knuckle"),
    (0.25, -0.162, ""),
    (0.10, -0.122, "inner wrist 2"),
)

FRONT_FOOT = (
    (0.140, 7.06, "ankle"),
    (0.185, 7.20, ""),
    (0.238, 7.285, "toe line"),
    (0.295, 7.395, ""),
    (0.272, 7.435, ""),
    (0.238, 7.437, "notch"),
    (0.222, 7.467, ""),
    (0.182, 7.468, "notch"),
    (0.160, 7.490, ""),
    (0.112, 7.487, "notch"),
    (0.086, 7.503, ""),
    (0.034, 7.493, "notch"),
    (0.005, 7.512, ""),
    (-0.062, 7.520, "toes"),
    (-0.122, 7.495, ""),
    (-0.140, 7.42, ""),
    (-0.130, 7.285, "inner toe line"),
    (-0.140, 7.20, ""),
    (-0.142, 7.06, "inner ankle"),
)

BACK_FOOT = (
    (0.138, 7.06, "ankle"),
    (0.168, 7.22, ""),
    (0.225, 7.34, ""),
    (0.232, 7.415, ""),
    (0.16, 7.44, ""),
    (0.0, 7.452, "toes"),
    (-0.115, 7.44, ""),
    (-0.158, 7.38, ""),
    (-0.150, 7.24, ""),
    (-0.142, 7.06, "inner ankle"),
)

FACE = (
    ((0.085, 0.532), (0.15, 0.553), (0.215, 0.530)),
    ((0.0, 0.676), (0.022, 0.674), (0.042, 0.657)),
    ((0.0, 0.812), (0.05, 0.807), (0.095, 0.79)),
)

FRONT_HALF = (
    ("head", "crown", "brow", "brow mid"),
    ("face", "brow mid", "brow", "ear", "mouth mid"),
    ("jaw", "mouth mid", "ear", "under the jaw", "chin"),
    ("neck", "chin", "under the jaw", "neck", "collar", "notch"),
    ("collarbone", "collar", "neck", "shoulder top", "chest side", "breast top"),
    ("shoulder", "shoulder top", "deltoid", "armpit", "chest side"),
    ("chest", "breast top", "chest side", "armpit", "breast low"),
    ("breastbone", "notch", "collar", "breast top", "breast low", "breast end"),
    ("ribs", "breast end", "breast low", "armpit", "side 1", "ribs mid"),
    ("belly", "ribs mid", "side 1", "side 2", "navel"),
    ("lower-belly", "navel", "side 2", "side 3", "hip inner", "pubic", "belly mid"),
    ("groin", "pubic", "hip inner", "crease", "crotch"),
    ("genitals", "belly mid", "pubic", "crotch"),
    ("hip", "hip inner", "side 3", "hip", "crease"),
    ("inner-thigh", "crotch", "crease", "thigh mid", "inner knee 1", "fold"),
    ("thigh", "crease", "hip", "knee 1", "thigh mid"),
)
"""Region and its corners; those that begin and end on the middle line and are CENTRAL get both halves."""

BACK_HALF = (
    ("head", "crown", "brow", "skull"),
    ("lower-head", "skull", "brow", "ear", "under the jaw", "hairline"),
    ("neck", "hairline", "under the jaw", "neck", "spine 1", "neck low"),
    ("shoulder-top", "spine 1", "neck", "shoulder top", "blade side", "spine 2"),
    ("shoulder", "shoulder top", "deltoid", "armpit", "blade side"),
    ("shoulder-blade", "spine 2", "blade side", "armpit", "spine 3"),
    ("upper-spine", "neck low", "spine 1", "spine 2", "spine 3", "mid 3"),
    ("ribs", "spine 3", "armpit", "side 1", "spine 4"),
    ("middle-spine", "mid 3", "spine 3", "spine 4", "mid 4"),
    ("lower-back", "spine 4", "side 1", "side 2", "side 3", "buttock top", "sacrum", "spine 5"),
    ("lower-spine", "mid 4", "spine 4", "spine 5", "mid 5"),
    ("tailbone", "mid 5", "spine 5", "sacrum", "tail"),
    ("buttock", "tail", "sacrum", "buttock top", "buttock low", "fold", "crotch"),
    ("hip", "buttock top", "side 3", "hip", "buttock low"),
    ("inner-thigh", "fold", "buttock low", "thigh mid", "inner knee 1"),
    ("thigh", "buttock low", "hip", "knee 1", "thigh mid"),
)

LIMBS = (
    ("upper-arm", "deltoid", "elbow 1", "inner elbow 1", "armpit"),
    ("elbow", "elbow 1", "elbow 2", "inner elbow 2", "inner elbow 1"),
    ("forearm", "elbow 2", "wrist 1", "inner wrist 1", "inner elbow 2"),
    ("wrist", "wrist 1", "wrist 2", "inner wrist 2", "inner wrist 1"),
    ("hand", "wrist 2", "knuckle", "inner knuckle", "inner wrist 2"),
    ("fingers", "knuckle", "fingertip", "inner knuckle"),
    ("knee", "knee 1", "knee 2", "inner knee 2", "inner knee 1", "thigh mid"),
    ("shin", "knee 2", "shin", "inner shin", "inner knee 2"),
    ("ankle", "shin", "ankle", "inner ankle", "inner shin"),
)
